/** Whether people of an occupation who manage are coded as managers: "doctors who manage a hospital, doctor or manager?" */
import type { Classifications } from '../../classification/index.ts';
import type { Answer } from '../answer.ts';
import { pathReferences } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { phraseFor } from './reading/question.ts';
import { markedText } from './reading/question-text.ts';
import { placeStatements } from './statements.ts';
import { findTopic } from './topic.ts';

const MANAGES =
  '(?:(?:also|only|mainly|mostly|now) )?(?:manages?|runs?|heads?|leads?|directs?|administers?|supervises?|(?:is|are) in charge of)';
const MANAGER = '(?:managers?|directors?|administrators?|supervisors?)';
const FORMS: readonly RegExp[] = [
  `\\b(?:who|that) ${MANAGES} .*\\b(?<job>[\\w-]+) or (?:an? |as an? )?${MANAGER}$`,
  `\\b(?:who|that) ${MANAGES} .*\\b${MANAGER} or (?:an? |as an? )?(?<job>[\\w-]+)$`,
  `^(?:is|are) (?:an? |the )?(?<job>[\\w -]+?) (?:who|that) ${MANAGES} .+? (?:(?:counted|coded|classified|considered|seen) )?(?:as )?(?:an? )?${MANAGER}$`,
  `^(?:how|where) (?:do|does|should|would|can) (?:i|we|you|one) (?:code|classify|put|place) (?:an? |the )?(?<job>[\\w -]+?) (?:who|that) ${MANAGES} .+$`,
].map((it) => new RegExp(it, 'i'));

const NO_JOB = /^(?:persons?|people|someone|anyone|one|workers?|staff|employees?|those)$/i;
const ISCO_08 = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;
const RULES = 'coding-rules';

/**
 * The rule that main tasks decide, where the occupation is placed otherwise, and who is a manager; `undefined` for another
 * question, or an occupation that is not known.
 *
 * @example
 * managingAnswer(classifications, 'is a doctor who manages a hospital a manager')?.paths[0]?.at(-1)?.code; // '2211'
 */
export function managingAnswer(classifications: Classifications, text: string): Answer | undefined {
  const marked = markedText(text);
  const job = FORMS.map((it) => it.exec(marked)?.groups?.job).find((it) => it !== undefined);
  if (job === undefined || NO_JOB.test(job)) return undefined;
  const topic = findTopic(classifications, { ...phraseFor(job), editions: ISCO_08 }, []);
  const homes = topic.by === 'similar' ? [] : homesOf(topic, 'isco-08');
  if (homes.length === 0) return undefined;
  const from = (heading: string, first?: RegExp) =>
    fromPage(classifications, { page: RULES, heading, ...(first ? { first, only: true } : {}) }).statements;
  return {
    question: text,
    kind: 'topic',
    understood: `Whether those called “${topic.phrase}” who also manage are coded as managers.`,
    statements: [
      ...from('Jobs with mixed tasks', /^When the tasks are of one level/),
      ...from('Managers and supervisors'),
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: ['Is a head nurse a manager or a nurse in ISCO-08?', `How are ${homes[0]?.title} categorized?`],
  };
}
