/** Whether two kinds of work share a group: the form of the question, and the Yes or No that leads its answer. */
import { type Classifications, levelName } from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import type { CategoryReference } from '../claim.ts';
import { publicationsOf } from '../wording.ts';
import { saysSameCategory } from './same-category.ts';

const LEVEL = '(?<level>unit |minor |sub[- ]?major |major |broad |detailed )?';
const GROUP = '(?:groups?|code|category|occupation)';

const FORMS: readonly RegExp[] = [
  `^(?:is|are|does|do) (?<one>.+?) (?:(?:classified|coded|placed|counted|listed|belong|fall|go|lie) )*(?:in |under |part of |to |into |within |have )?(?:exactly )?(?:the |one )same ${LEVEL}${GROUP} (?:as|like|with) (?<other>.+)`,
  `^(?:do|does|are|is|can|would) (?<one>.+?) and (?<other>.+?) (?:both )?(?:(?:share|have|belong|fall|go|lie|stand|come|classified|coded|placed|grouped) )*(?:in |under |part of |to |into |within )?(?:the |one |an? )(?:same |common )?${LEVEL}${GROUP}(?: together)?$`,
].map((it) => new RegExp(it, 'i'));

/** The two kinds of work, and how many levels down the group is that they are to share. */
export interface SameGroupQuestion {
  readonly one: string;
  readonly other: string;
  /** 0 is the major group. */
  readonly depth: number;
}

const DEPTHS: Readonly<Record<string, number>> = { major: 0, submajor: 1, minor: 2 };
const UNIT = 3;

/**
 * Reads a question of this form, or `null`.
 *
 * @example
 * readSameGroup('do optometrists and audiologists share a minor group')?.depth; // 2
 */
export function readSameGroup(plain: string): SameGroupQuestion | null {
  for (const form of FORMS) {
    const { one, other, level = '' } = form.exec(plain)?.groups ?? {};
    if (one === undefined || other === undefined) continue;
    return { one, other, depth: DEPTHS[level.toLowerCase().replace(/[^a-z]/g, '')] ?? UNIT };
  }
  return null;
}

/** The answer on the difference of the two, led by whether they share the group. */
export function withSameGroup(
  classifications: Classifications,
  { depth }: SameGroupQuestion,
  answer: Answer,
): Answer {
  const [one, second] = answer.paths;
  const other = saysSameCategory(answer) ? one : second;
  const [a, b] = [one?.[depth] ?? one?.at(-1), other?.[depth] ?? other?.at(-1)];
  if (answer.kind !== 'difference' || !a || !b || a.edition !== b.edition) return answer;
  const text =
    a.code === b.code
      ? `Yes: both lie in ${named(classifications, a)}.`
      : `No: the one lies in ${named(classifications, a)}, the other in ${named(classifications, b)}.`;
  const sources = publicationsOf(classifications, [`${a.edition}/categories.tsv`]);
  const verdict: Statement = { text, edition: a.edition, sources };
  return { ...answer, statements: [verdict, ...answer.statements] };
}

/** "ISCO-08 minor group 226 Other Health Professionals" */
function named(classifications: Classifications, { edition, code, title }: CategoryReference): string {
  const category = classifications.category(edition, code);
  const level = category ? `${levelName(classifications, category)} ` : '';
  return `${classifications.edition(edition).name} ${level}${code} ${title}`;
}
