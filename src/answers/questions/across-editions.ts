/** Whether figures on an occupation can be compared from ISCO-88 to ISCO-08, by the correspondence of its groups. */
import { type Category, type Classifications, correspondencesOf } from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { pathReferences, shortName, successors } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { type AcrossEditionsAsked, acrossEditionsAskedAbout } from './reading/across-editions-forms.ts';
import { phraseFor } from './reading/question.ts';
import { markedText } from './reading/question-text.ts';
import { changeStatements, statement } from './statements.ts';
import { findTopic } from './topic.ts';

const ISCO_08 = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;

/**
 * Says first whether the groups of an occupation correspond one to one, then what changed and what to do about it;
 * `undefined` for another question, or an occupation that is not known.
 *
 * @example
 * acrossEditionsAnswer(classifications, 'can I compare ISCO-88 and ISCO-08 data on dentists')?.statements[0]?.text;
 * // 'Yes: ISCO-88 2222 Dentists and ISCO-08 2261 Dentists correspond one to one.'
 */
export function acrossEditionsAnswer(classifications: Classifications, text: string): Answer | undefined {
  const asked = acrossEditionsAskedAbout(markedText(text));
  if (!asked) return undefined;
  const topic = findTopic(classifications, { ...phraseFor(asked.job), editions: ISCO_08 }, []);
  const homes = topic.by === 'similar' ? [] : homesOf(topic, 'isco-08');
  const linked = homes.filter((it) => correspondencesOf(classifications, it, 'isco-88').length > 0);
  if (linked.length === 0) return undefined;
  const codes = new RegExp(`ISCO-08 (?:${linked.map((it) => it.code).join('|')})\\b`);
  const from = (heading: string, first: RegExp) =>
    fromPage(classifications, { page: 'editions', heading, first, only: true }).statements;
  return {
    question: text,
    kind: 'comparability',
    understood:
      asked.asked === 'difference'
        ? `How the groups of “${topic.phrase}” differ between ISCO-88 and ISCO-08.`
        : `Whether figures on “${topic.phrase}” can be compared from ISCO-88 to ISCO-08.`,
    statements: [
      ...linked.map((it) => verdict(classifications, it, asked.asked)),
      ...from('Health from ISCO-88 to ISCO-08', codes),
      ...linked.flatMap((it) => changeStatements(classifications, it)),
      ...from('Breaks in series', /^(?!A health workforce series)/),
    ],
    paths: linked.map((it) => pathReferences(classifications, it)),
    related: [
      `What became of ISCO-08 ${linked[0]?.code}?`,
      'Can ISCO-88 data be compared with ISCO-08 data?',
    ],
  };
}

function verdict(
  classifications: Classifications,
  category: Category,
  asked: AcrossEditionsAsked,
): Statement {
  const isYesOrNo = asked === 'whether';
  const links = correspondencesOf(classifications, category, 'isco-88');
  const [first] = links;
  const says = (text: string) => statement(classifications, text, 'isco-08', linkTables(links));
  if (first && links.length === 1 && first.relation === 'equal')
    return says(
      `${isYesOrNo ? 'Yes: ' : ''}ISCO-88 ${shortName(first.target)} and ISCO-08 ${shortName(category)} correspond one to one.`,
    );
  if (links.every((it) => it.relation === 'split'))
    return says(
      `${isYesOrNo ? 'Yes, added up' : 'Added up'}: ISCO-88 ${successors(links)} went as a whole to ISCO-08 ${shortName(category)}.`,
    );
  if (asked === 'difference')
    return says(`The work of ISCO-08 ${shortName(category)} is found in ${successors(links)} of ISCO-88.`);
  return says(
    `${isYesOrNo ? 'No, not' : 'Not'} without a break: the work of ISCO-08 ${shortName(category)} is found in ${successors(links)} of ISCO-88.`,
  );
}
