/** Answers from a page on the model of the classification. */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { statementsFor, topicAsked } from './topic-asked.ts';

const MOST_OF_PAGE = 8;

/**
 * What a page on the model of the classification says, where the question is one of its.
 *
 * @param isUnanswered true where the tables did not answer: then words less like the page's own suffice
 */
export function fromTopicPage(
  classifications: Classifications,
  text: string,
  isUnanswered: boolean,
): Answer | undefined {
  const page = topicAsked(classifications, text, isUnanswered);
  if (!page) return undefined;
  return {
    question: text,
    kind: 'topic',
    understood: `${page.title}: ${page.summary}`,
    statements: statementsFor(classifications, page, text)
      .slice(0, MOST_OF_PAGE)
      .map(({ text: sentence, sources }) => ({
        text: sentence,
        edition: null,
        sources,
      })),
    paths: [],
    related: page.questions.filter((it) => it !== text),
  };
}
