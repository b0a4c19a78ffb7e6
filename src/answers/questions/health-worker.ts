/** Whether some work counts among health workers: answers that begin with Yes or No. */
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
import { healthWorkerOfForces } from './armed-health-worker.ts';
import { homesOf } from './belongs.ts';
import { fromPage } from './page-question.ts';
import { readQuestion } from './reading/question.ts';
import { placeStatements } from './statements.ts';
import { findTopic, type PlaceTitle, placed, type Topic } from './topic.ts';

const HEALTH_WORK =
  '(?:the )?(?:human )?health(?: ?care)? ?(?:workforce|workers?|personnel|staff)(?: groups?)?';

const FORMS: readonly RegExp[] = [
  `^(?:is|are) (?<job>.+?) (?:(?:considered|counted|regarded|classified|included|seen|part|members?|one) )*(?:(?:as|in|of|among|within|to be) )*(?:an? )?${HEALTH_WORK}$`,
  `^(?:does|do) (?<job>.+?) (?:belong to|belong in|count (?:as|among|towards|in)|fall (?:under|in|within)|form part of|rank among|work as) (?:an? )?${HEALTH_WORK}$`,
  `^(?:does|do) ${HEALTH_WORK} (?:include|cover|contain|comprise|take in) (?<job>.+)`,
  '^how (?:does|do|would) (?:the )?who (?:classify|see|group|categori[sz]e|treat|place|count|regard) (?<job>.+)',
].map((it) => new RegExp(it, 'i'));

/** The work that a question asks about whether it is health work, or `null`. */
function workAskedAbout(plain: string): string | null {
  for (const form of FORMS) {
    const job = form.exec(plain)?.groups?.job;
    if (job !== undefined && !/^(?:all|any|there|it|they|who|which)\b/i.test(job)) return job;
  }
  return null;
}

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
  const job = workAskedAbout(plain);
  if (job === null) return undefined;
  const serving = healthWorkerOfForces(classifications, text, job);
  if (serving) return serving;
  const halves = job.split(/ (?:and|or) |, /i);
  const whole = topicOf(classifications, job, place);
  const isSure = whole && (halves.length === 1 || (whole.by !== 'similar' && whole.by !== 'coded'));
  const topics = isSure ? [whole] : halves.map((it) => topicOf(classifications, it, place));
  const known = topics.filter((it) => it !== undefined);
  if (known.length < topics.length) return undefined;
  const homes = [...new Set(known.flatMap((it) => homesOf(it, 'isco-08')))];
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether ${list(known.map((it) => `“${it.phrase}”`))} ${known.length > 1 ? 'count' : 'counts'} among health workers.${known.map(taken).join('')}`,
    statements: [
      ...known.flatMap((it) => verdict(classifications, it)),
      ...homes.flatMap((it) => placeStatements(classifications, it).slice(0, 1)),
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: ['Which groups make up the health workforce?', `How are ${homes[0]?.title} categorized?`],
  };
}

function topicOf(
  classifications: Classifications,
  words: string,
  place: PlaceTitle | undefined,
): Topic | undefined {
  const phrase = readQuestion(words).readings[0]?.[0];
  if (!phrase) return undefined;
  const isco = [{ family: 'isco', edition: 'isco-08', isForeign: false }] as const;
  const topic = placed(findTopic(classifications, { ...phrase, editions: isco }, []), place);
  return homesOf(topic, 'isco-08').length > 0 ? topic : undefined;
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
  const isSupport = outside.some((it) =>
    supportGroups(classifications).some(({ members }) => members.includes(it)),
  );
  if (isSupport)
    return [
      says(
        `In part: ${where}, which is in none of WHO's groups whose members are known; WHO's office for South-East Asia names it among health management and support workers.`,
      ),
      ...mentions,
    ];
  return [
    says(`No: ${where}, which is in none of WHO's groups of health workers whose members are known.`),
    ...mentions,
    ...(SETTING.test(topic.phrase) && mentions.length === 0 ? besides(classifications, /^Cleaners/) : []),
    says("The members of WHO's fourth group, “Health management and support personnel”, are not known here."),
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

function supportGroups(classifications: Classifications): readonly VariantGroup[] {
  return variantsOf(classifications).find((it) => it.id === 'who-searo-support')?.groups ?? [];
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

/** "medical physicists", or "physicists" of these: work that ISCO-08 itself names as health work outside its health groups. */
function namedBesides(classifications: Classifications, words: string): readonly Statement[] {
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
