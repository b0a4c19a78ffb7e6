/** The pages of the main questions about health categories, each at a stable address. */
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { type Answer, answerMainQuestion, mainQuestionsOf } from '../../answers/index.ts';
import { type Category, describeCategory, EDITION_IDS } from '../../classification/index.ts';
import { readInput } from '../input.ts';
import { neededText } from '../parameters.ts';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import { categoryLinkedData } from './linked-data.ts';
import type { SendPage } from './send-page.ts';

const address = z.object({ code: neededText, question: neededText });
const LONGEST_DESCRIPTION = 160;

/** Adds `/isco-08/3252/tasks` and those of every other main question. */
export function questionPages(app: FastifyInstance, { classifications }: Services, send: SendPage): void {
  for (const edition of EDITION_IDS) {
    app.get(`/${edition}/:code/:question`, async (request, reply) => {
      const { code, question } = readInput(address, request.params);
      const category = classifications.category(edition, code);
      const answer = category && answerMainQuestion(classifications, category, question);
      if (!answer)
        throw new Problem(
          404,
          `There is no such question about ${edition} ${code}; its page is /${edition}/${code}.`,
        );
      const path = questionPath(category, question);
      return send(reply, {
        title: answer.question,
        description: shortened(answer.statements[0]?.text ?? answer.understood),
        path,
        linkedData: [
          ...categoryLinkedData(describeCategory(classifications, category)),
          questionLinkedData(answer, path),
        ],
        content: {
          kind: 'question',
          category,
          answer,
          others: mainQuestionsOf(classifications, category)
            .filter((it) => it.id !== question)
            .map((it) => ({ text: it.text, path: questionPath(category, it.id) })),
        },
      });
    });
  }
}

/** The address of a question's page. */
export function questionPath({ edition, code }: Category, question: string): string {
  return `/${edition}/${code}/${question}`;
}

function questionLinkedData(answer: Answer, path: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'QAPage',
    mainEntity: {
      '@type': 'Question',
      '@id': path,
      name: answer.question,
      text: answer.question,
      answerCount: 1,
      acceptedAnswer: {
        '@type': 'Answer',
        text: answer.statements.map((it) => it.text).join(' '),
        url: path,
      },
    },
  };
}

function shortened(text: string): string {
  if (text.length <= LONGEST_DESCRIPTION) return text;
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST_DESCRIPTION - 1))} …`;
}
