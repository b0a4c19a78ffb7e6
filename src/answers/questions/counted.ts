/** How an occupation is counted by WHO, and how ISCO serves to compare it. */
import type { Category, Classifications } from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { pathReferences } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { type CountedAsked, countedAskedAbout } from './reading/counted-forms.ts';
import { phraseFor } from './reading/question.ts';
import { markedText } from './reading/question-text.ts';
import { placeStatements } from './statements.ts';
import { findTopic } from './topic.ts';

const ISCO_08 = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;

/**
 * What the pages say of an occupation in WHO's accounts and series; `undefined` where the question is another one, or
 * the occupation is not known.
 *
 * @example
 * countedAnswer(classifications, 'how does NHWA count dentists')?.statements[0]?.text; // 'Dentists are ISCO-08 2261 ...'
 */
export function countedAnswer(classifications: Classifications, text: string): Answer | undefined {
  const question = countedAskedAbout(markedText(text));
  if (!question) return undefined;
  const phrase = phraseFor(question.job);
  const topic = findTopic(classifications, { ...phrase, editions: ISCO_08 }, []);
  const homes = topic.by === 'similar' ? [] : homesOf(topic, 'isco-08');
  if (homes.length === 0) return undefined;
  const { asked } = question;
  return {
    question: text,
    kind: 'topic',
    understood:
      asked === 'compare'
        ? `How figures on “${topic.phrase}” are compared by ISCO-08.`
        : `How “${topic.phrase}” are counted in WHO's accounts and series.`,
    statements: [
      ...said(classifications, asked, topic.phrase, homes),
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: [
      'Which ISCO-08 codes stand behind SDG indicator 3.c.1?',
      `How are ${homes[0]?.title} categorized?`,
    ],
  };
}

function said(
  classifications: Classifications,
  asked: CountedAsked,
  words: string,
  homes: readonly Category[],
): readonly Statement[] {
  const from = (page: string, heading: string, first: RegExp) =>
    fromPage(classifications, { page, heading, first, only: true }).statements;
  const codes = new RegExp(`ISCO-08 (?:${homes.map((it) => it.code).join('|')})\\b`);
  const its = from('nhwa', 'Codes for doctors, nurses and others', codes);
  const [noSeries] = from('nhwa', 'How occupations enter', /list of series .* has none/).filter((it) =>
    codes.test(it.text),
  );
  const [series] = from('nhwa', 'How occupations enter', /Observatory has series/);
  const [mapping] = from('nhwa', 'National Health Workforce Accounts', /aligned with WHO's mapping/);
  const isNamed = series?.text.toLowerCase().includes(` ${stem(words)}`) === true;
  const density = from('nhwa', 'SDG indicator 3.c.1', /^Density is/);
  const caution = from('nhwa', 'Codes for doctors, nurses and others', /was not read/);
  const begin = (word: string, it: Statement | undefined) =>
    it ? [{ ...it, text: `${word}: ${it.text}` }] : [];
  const plain = (it: Statement | undefined) => (it ? [it] : []);
  switch (asked) {
    case 'compare':
      return [
        ...from('comparability', 'Why titles are not enough', /^A common classification/),
        ...its,
        ...fromPage(classifications, { page: 'comparability', heading: 'Before you compare' }).statements,
      ];
    case 'by-isco':
      return [
        ...begin('Yes', mapping),
        ...its,
        ...plain(noSeries ?? (isNamed ? series : undefined)),
        ...caution,
      ];
    case 'whether':
      return [
        ...(noSeries ? plain(noSeries) : isNamed ? begin('Yes', series) : plain(series)),
        ...its,
        ...plain(mapping),
        ...caution,
      ];
    default:
      return [
        ...(its.length > 0 ? its : plain(noSeries)),
        ...(noSeries ? [] : plain(series)),
        ...plain(mapping),
        ...density,
        ...caution,
      ];
  }
}

/** "dentist" of "dentists", so that either is found. */
function stem(words: string): string {
  return words
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replace(/s$/, '');
}
