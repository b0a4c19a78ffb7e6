/** Whether some work counts among health workers: answers that begin with Yes, No or Not settled. */
import {
  type Category,
  type Classifications,
  detailedCategoriesOf,
  isWithin,
  type VariantGroup,
  variantsOf,
} from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { list, pathReferences, publicationsOf, shortName } from '../wording.ts';
import { servingIn } from './armed-forces.ts';
import { homesOf } from './belongs.ts';
import { servingStatements } from './health-serving.ts';
import { isHealthSupport, supportGroups, supportStatements } from './health-support.ts';
import { fromPage } from './page-question.ts';
import { healthWorkAskedAbout } from './reading/health-work-forms.ts';
import { readQuestion } from './reading/question.ts';
import { placeStatements } from './statements.ts';
import { findTopic, type PlaceTitle, placed, type Topic } from './topic.ts';

/**
 * Says whether some work counts among health workers, by WHO's groups as far as their members are known and by what the
 * page on the health workforce says of it; `undefined` where the question is another one, or the work is not known.
 *
 * @example
 * aboutHealthWork(classifications, text, 'is a vet a health worker', undefined)?.statements[0]?.text; // 'No: ...'
 */
export function aboutHealthWork(
  classifications: Classifications,
  text: string,
  plain: string,
  place: PlaceTitle | undefined,
): Answer | undefined {
  const job = healthWorkAskedAbout(plain);
  if (job === null) return undefined;
  const halves = job.split(/ (?:and|or) |, /i);
  const whole = workOf(classifications, job, place);
  const works =
    whole && (halves.length === 1 || !whole.isUnsure)
      ? [whole]
      : halves.map((it) => workOf(classifications, it, place));
  const known = works.filter((it) => it !== undefined);
  if (known.length < works.length) return undefined;
  const homes = [...new Set(known.flatMap((it) => it.homes))];
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether ${list(known.map((it) => `“${it.phrase}”`))} ${known.length > 1 ? 'count' : 'counts'} among health workers.${known.map((it) => it.taken).join('')}`,
    statements: [
      ...known.flatMap((it) => it.verdict),
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: ['Which groups make up the health workforce?', `How are ${homes[0]?.title} categorized?`],
  };
}

/** Some work that the question names, and what is said of it. */
interface Work {
  readonly phrase: string;
  readonly homes: readonly Category[];
  readonly verdict: readonly Statement[];
  /** What it was taken for; empty where a title agrees. */
  readonly taken: string;
  /** True where no title agrees. */
  readonly isUnsure: boolean;
}

const ISCO_08 = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;

function workOf(
  classifications: Classifications,
  words: string,
  place: PlaceTitle | undefined,
): Work | undefined {
  const phrase = readQuestion(words).readings[0]?.[0];
  if (!phrase) return undefined;
  const sure = { phrase: phrase.words, taken: '', isUnsure: false };
  if (isHealthSupport(phrase.words))
    return {
      ...sure,
      homes: supportGroups(classifications),
      verdict: supportStatements(classifications, phrase.words),
    };
  const serving = servingIn(classifications, { ...phrase, editions: ISCO_08 }, []);
  if (serving)
    return {
      ...sure,
      homes: [serving.forces, ...homesOf(serving.civil, 'isco-08')],
      verdict: servingStatements(classifications, phrase.words, serving),
    };
  const topic = placed(findTopic(classifications, { ...phrase, editions: ISCO_08 }, []), place);
  const homes = homesOf(topic, 'isco-08');
  // One word alone is like too much: "volunteers" are of many kinds.
  const isVague = topic.by === 'similar' && !/\S \S/.test(topic.phrase);
  if (homes.length === 0 || isVague) return undefined;
  return {
    phrase: topic.phrase,
    homes,
    verdict: verdict(classifications, topic),
    taken: taken(topic),
    isUnsure: topic.by === 'similar' || topic.by === 'coded',
  };
}

function taken({ by, phrase, categories, probability = 0 }: Topic): string {
  const [first] = categories;
  if (!first) return '';
  if (by === 'coded')
    return ` No table has “${phrase}”; the title coder takes it for ${shortName(first)}, ${Math.round(100 * probability)} % sure.`;
  return by === 'similar' ? ` By “${phrase}”, ${shortName(first)} is taken to be meant.` : '';
}

function verdict(classifications: Classifications, topic: Topic): readonly Statement[] {
  const homes = homesOf(topic, 'isco-08');
  const groups = variantsOf(classifications).find((it) => it.id === 'who-health-workforce')?.groups ?? [];
  const inside = homes.filter((it) => groupOf(classifications, it, groups));
  const outside = homes.filter((it) => !inside.includes(it));
  const says = (text: string): Statement => ({
    text,
    edition: 'isco-08',
    sources: publicationsOf(classifications, ['variants/members.tsv', 'isco-08/index.tsv']),
  });
  const byGroup = Map.groupBy(inside, (it) => groupOf(classifications, it, groups)?.title ?? '');
  const named = [...byGroup].map(
    ([group, its]) =>
      `${list(its.map(shortName), 'or')}, in WHO's group “${group}” (membership reconstructed)`,
  );
  const work = `“${topic.phrase}”`;
  if (inside.length > 0 && outside.length === 0)
    return [
      says(`Yes: ${work} belongs to ${list(named, 'or')}.`),
      ...inside.flatMap((it) => said(classifications, it)),
    ];
  if (inside.length > 0)
    return [
      says(
        `Yes, in part: ${work} belongs to ${list(named, 'or')}, or to ${list(outside.map(shortName), 'or')}, which is in none of WHO's groups whose members are known. The tasks decide.`,
      ),
    ];
  const where = `${work} belongs to ${list(outside.map(shortName), 'or')}`;
  if (outside.every((it) => ['22', '32', '532'].some((group) => isIn(classifications, it, group))))
    return [
      says(`No: ${where}, in a health group of ISCO-08, but not among WHO's groups of health workers.`),
      ...fromPage(classifications, { page: PAGE, heading: 'Veterinary groups' }).statements,
    ];
  const namedByIsco = namedBesides(classifications, topic.phrase);
  if (namedByIsco.length > 0) {
    // "Psychologists" are more than the clinical ones.
    const isAll = /\S \S/.test(topic.phrase.replace(/^(?:an?|the) /i, ''));
    return [
      says(`${isAll ? 'Yes, though' : 'In part, and'} outside sub-major group 22: ${where}.`),
      ...namedByIsco,
    ];
  }
  const mentions = outside.flatMap((it) => said(classifications, it));
  if (outside.some((it) => supportGroups(classifications).includes(it)))
    return [
      says(
        `In part: ${where}, which is in none of WHO's groups whose members are known; WHO's office for South-East Asia names it among health management and support workers.`,
      ),
      ...mentions,
    ];
  const isHouseWork = SETTING.test(topic.phrase) && outside.every((it) => /^[5-9]/.test(it.code));
  return [
    says(
      `Not settled: ${where}, outside the three of WHO's groups whose members are known. The members of its fourth and fifth groups, “Health management and support personnel” and “Other health service providers not elsewhere classified”, are not known here.`,
    ),
    ...mentions,
    ...(isHouseWork ? besides(classifications, /^Cleaners/) : []),
  ];
}

const PAGE = 'health-workforce';
/** A title that says that the work is done for health care. */
const SETTING = /\b(?:hospital|clinic|health|medical|ward|nursing home)\b/i;

function groupOf(
  classifications: Classifications,
  category: Category,
  groups: readonly VariantGroup[],
): VariantGroup | undefined {
  const units = detailedCategoriesOf(classifications, category);
  return groups.find((group) => units.length > 0 && units.every((it) => group.members.includes(it)));
}

function isIn(classifications: Classifications, category: Category, code: string): boolean {
  const group = classifications.category('isco-08', code);
  return group !== undefined && isWithin(classifications, category, group);
}

/** Statements on health workers outside the groups. */
function besides(classifications: Classifications, first: RegExp): readonly Statement[] {
  return fromPage(classifications, {
    page: PAGE,
    heading: 'Health workers outside these groups',
    first,
    only: true,
  }).statements;
}

/**
 * What ISCO-08 says of health work outside its health groups, where it names the work: "medical physicists", or "physicists" of
 * these.
 */
export function namedBesides(classifications: Classifications, words: string): readonly Statement[] {
  const word = words
    .toLowerCase()
    .replace(/^(?:an?|the) /, '')
    .replace(/s$/, '');
  const [warning, ...more] = besides(classifications, /^ISCO-08 itself warns|^Their places/);
  return warning?.text.includes(` ${word}s`) ? [warning, ...more] : [];
}

/** What the page says of a category by its code. */
function said(classifications: Classifications, { code }: Category): readonly Statement[] {
  const named = new RegExp(`ISCO-08 ${code}\\b`);
  const views = fromPage(classifications, {
    page: PAGE,
    heading: 'One job, several views',
    first: named,
    only: true,
  }).statements;
  return [
    ...besides(classifications, /^Managers of|armed forces/).filter((it) => named.test(it.text)),
    ...views.filter((it) => /^(?!WHO).*South-East Asia/.test(it.text)),
  ];
}
