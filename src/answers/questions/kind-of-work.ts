/** Whether some work is a kind of work that no one group has for its title: "a nurse", "a doctor", "a specialist". */
import {
  type Category,
  type Classifications,
  childrenOf,
  isOccupationText,
  isWithin,
  matchKey,
  readIndexTitle,
  textOf,
  wordStems,
} from '../../classification/index.ts';
import { type Answer, OWN_TEXT, type Statement } from '../answer.ts';
import { list, pathReferences, shortName } from '../wording.ts';
import { homesOf } from './belongs.ts';
import { formerMajorGroup, groupsTitled } from './kind-by-title.ts';
import { placeStatements, statement } from './statements.ts';
import type { Topic } from './topic.ts';

/**
 * The answer, or `undefined` where the kind cannot be told: no group and no head word of titles stands for it.
 *
 * @param job found in ISCO-08
 * @param kind what the job may be, found in ISCO-08
 * @example
 * kindOfWork(classifications, text, job, kind)?.statements[0]?.text; // 'No: “dental nurse” belongs to 3251 ...'
 */
export function kindOfWork(
  classifications: Classifications,
  text: string,
  job: Topic,
  kind: Topic,
): Answer | undefined {
  const homes = homesOf(job, 'isco-08');
  if (homes.length === 0) return undefined;
  const found =
    byFormerTitle(classifications, kind, homes) ??
    byHeadWord(classifications, job, kind, homes) ??
    besideIt(classifications, kind, homes) ??
    byBroadTitle(classifications, kind, homes);
  if (!found) return undefined;
  const work = `“${job.phrase}” belongs to ${list(
    homes.map((it) => `${shortName(it)}${settingOf(classifications, it, job)}`),
    'or',
  )}`;
  const verdict = found.inside.length === 0 ? 'No' : found.inside.length === homes.length ? 'Yes' : 'In part';
  const lead = `${verdict}: ${work}. ${found.reads(`“${kind.phrase}”`)}`;
  const places: readonly Statement[] = homes.flatMap((it) =>
    placeStatements(classifications, it).slice(0, 1),
  );
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether “${job.phrase}” counts as “${kind.phrase}”, by the groups of ISCO-08.`,
    statements: [
      statement(classifications, lead, 'isco-08', [
        'isco-08/categories.tsv',
        'isco-08/index.tsv',
        ...(found.tables ?? []),
      ]),
      ...homes.flatMap((it) => boundaryTo(classifications, it, found.groups)),
      ...places,
    ],
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: homes.slice(0, 2).map((it) => `How are ${it.title} categorized?`),
  };
}

/** " (hospital)": what the one index title of a bare word says beside it, where the word stands in several groups. */
function settingOf(classifications: Classifications, home: Category, job: Topic): string {
  if (job.by !== 'head-word') return '';
  const [title, ...more] = classifications
    .indexEntriesOf(home)
    .map((it) => readIndexTitle(it.title))
    .filter((it) => matchKey(it.head) === matchKey(job.phrase));
  if (!title || more.length > 0) return '';
  const setting = [title.base.replace(title.head, '').trim(), ...title.qualifiers].filter((it) => it !== '');
  return setting.length === 0 ? '' : ` (${setting.join(', ')})`;
}

interface Found {
  /** What the word for the kind stands for. */
  readonly groups: readonly Category[];
  /** The homes of the job that are of the kind. */
  readonly inside: readonly Category[];
  /** How the word was read. */
  readonly reads: (word: string) => string;
  /** Tables beside those of ISCO-08 that it rests on. */
  readonly tables?: readonly string[];
}

/** What our text on the job's group says of the groups of the kind. */
function boundaryTo(
  classifications: Classifications,
  home: Category,
  groups: readonly Category[],
): readonly Statement[] {
  const text = textOf(classifications, home);
  if (!text || !isOccupationText(text)) return [];
  const isNamed = groups.some((it) => it !== home && text.boundary.includes(it.code));
  return isNamed ? [{ text: text.boundary, edition: home.edition, sources: [OWN_TEXT] }] : [];
}

/** "nurse" stands for the groups whose titles have it for their head word, most of all for the main one. */
function byHeadWord(
  classifications: Classifications,
  job: Topic,
  kind: Topic,
  homes: readonly Category[],
): Found | undefined {
  const [main, ...others] = kind.categories.filter((it) => it.edition === 'isco-08');
  if (!main || others.length > 0 || kind.by === 'similar' || kind.by === 'nothing') return undefined;
  const isIn = (it: Category, groups: readonly Category[]) =>
    groups.some((group) => isWithin(classifications, it, group));
  // A group that has the word in a few titles is of the kind where the job is called by it: "enrolled nurse".
  const isCalledSo = wordStems(readIndexTitle(job.phrase).head).some((it) =>
    wordStems(kind.phrase).includes(it),
  );
  const wider = homesOf(kind, 'isco-08').filter((it) => !isIn(it, [main]));
  const groups = isCalledSo || main.level === 4 ? [main, ...wider] : [main];
  return {
    groups,
    inside: homes.filter((it) => isIn(it, isCalledSo ? groups : [main])),
    reads: (word) => `In ISCO-08 ${word} stands for ${list(groups.map(shortName))}.`,
  };
}

/** "specialist": among the groups beside that of the job, the one whose title begins so; "technician": its own title. */
function besideIt(
  classifications: Classifications,
  kind: Topic,
  homes: readonly Category[],
): Found | undefined {
  const word = wordStems(kind.phrase);
  const begins = (it: Category) =>
    word.length > 0 && word.every((stem, i) => wordStems(it.title)[i] === stem);
  const groups = homes.flatMap((home) => {
    const parent = home.parent === null ? undefined : classifications.category(home.edition, home.parent);
    const beside = parent ? childrenOf(classifications, parent).filter(begins) : [];
    return endsIn(home.title, word) ? [home, ...beside] : beside;
  });
  const unique = [...new Set(groups)];
  if (unique.length === 0) return undefined;
  const titles = list(unique.map(shortName));
  return {
    groups: unique,
    inside: homes.filter((it) => unique.includes(it)),
    reads: (said) => `Here ${said} is read as it stands in the title of ${titles}.`,
  };
}

/** "clerks": the major group that ISCO-88 calls so. */
function byFormerTitle(
  classifications: Classifications,
  kind: Topic,
  homes: readonly Category[],
): Found | undefined {
  const major = formerMajorGroup(classifications, kind.phrase);
  if (!major) return undefined;
  return {
    groups: [major],
    inside: homes.filter((it) => isWithin(classifications, it, major)),
    reads: (word) => `Here ${word} is read as the title that ISCO-88 has for ${shortName(major)}.`,
    tables: ['isco-88/categories.tsv'],
  };
}

/** "technician": the broad groups that have the word in their titles, wherever the job stands. */
function byBroadTitle(
  classifications: Classifications,
  kind: Topic,
  homes: readonly Category[],
): Found | undefined {
  const groups = groupsTitled(classifications, kind.phrase, homes);
  if (groups.length === 0) return undefined;
  return {
    groups,
    inside: homes.filter((it) => groups.some((group) => isWithin(classifications, it, group))),
    reads: (word) => `Here ${word} is read as it stands in the title of ${list(groups.map(shortName))}.`,
  };
}

/** True for a title of workers of one kind whose last word it is. */
function endsIn(title: string, [word, ...more]: readonly string[]): boolean {
  const plurals = title.split(/[\s,]+/).filter((it) => /[^s]s$/.test(it));
  return more.length === 0 && plurals.length === 1 && word !== undefined && wordStems(title).at(-1) === word;
}
