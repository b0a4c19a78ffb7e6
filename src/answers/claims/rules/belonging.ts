/** Judges whether an occupation belongs to a group, as two rules need it. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  detailedCategoriesOf,
  type EditionId,
  isWithin,
  matchKey,
  readIndexTitle,
  wordStems,
} from '../../../classification/index.ts';
import { headWordHomes, mainHome } from '../../head-word.ts';
import { editionName, fullName, list, pathCodes, shortName } from '../../wording.ts';
import { categoryTable, type Finding, linkTables } from '../finding.ts';
import type { TitleMention } from '../mention.ts';
import { categoriesMeant, categoriesNamed, homeOf, homeTables } from '../naming-fit.ts';
import { categoryOf, currentEdition, formerEdition, type Reading } from '../reading.ts';
import { superseded } from './superseded.ts';
import type { Target } from './target.ts';

/**
 * Judges "`subject` belongs to `target`", or that it does not.
 *
 * An occupation is right in its own group and in every group above; where its title stands in several groups and
 * only some lie in the target, the claim is imprecise.
 */
export function judgeBelonging(
  reading: Reading,
  subject: TitleMention,
  target: Target,
  negated: boolean,
): Finding {
  const { classifications } = reading;
  const { edition } = target;
  if (target.category && target.category.edition !== edition)
    return judgeFormer(reading, subject, target, target.category, negated);
  const name = editionName(classifications, edition);
  const group = target.category ?? (target.title ? categoriesNamed(target.title, edition).at(0) : null);
  const where = target.title ? `“${target.title.text}”` : group ? shortName(group) : target.text;
  const isThere = target.title === null && group === null;
  const says = isThere
    ? `${name} has “${subject.text}”.`
    : `${name}: “${subject.text}” ${negated ? 'does not belong' : 'belongs'} to ${where}.`;
  const named = categoriesMeant(classifications, subject, edition);
  const first = named[0];
  const home =
    first && categoriesNamed(subject, edition).length === 0
      ? `“${subject.text}” is ${fullName(classifications, first)}.`
      : homeOf(classifications, subject, edition);
  const tables = homeTables(subject, edition);

  if (target.title && !group) {
    const own = first ? ` ${home} Its path: ${pathCodes(classifications, first)}.` : '';
    return {
      verdict: 'wrong',
      says,
      correct: `${homeOf(classifications, target.title, edition)}${own}`,
      category: first,
      tables: homeTables(target.title, edition),
    };
  }
  if (!first) return judgeThroughCorrespondence(reading, subject, target, group ?? null, negated, says);
  const path = `${home} Its path: ${pathCodes(classifications, first)}.`;
  if (!group) {
    if (!isThere || /\d/.test(target.text.replace(/ISCO-?(?:08|88)|20\d\d|19\d\d/g, ''))) {
      return {
        verdict: 'wrong',
        says,
        correct: `${name} has no code ${target.text.replace(/^\D+/, '')}. ${path}`,
        category: first,
        tables,
      };
    }
    return {
      verdict: 'right',
      says,
      correct: path,
      category: first,
      tables,
    };
  }

  const inside = named.filter((it) => isWithin(classifications, it, group));
  const all = named.flatMap((it) => detailedCategoriesOf(classifications, it));
  if (!negated && namesAllOf(reading, all) && all.some((it) => isWithin(classifications, it, group))) {
    return { verdict: 'right', says, correct: `${home} All of them are named.`, category: first, tables };
  }
  if (inside.length === 0 && named.some((it) => isWithin(classifications, group, it))) {
    return {
      verdict: 'imprecise',
      says,
      correct: `“${subject.text}” is broader: ${fullName(classifications, first)}.`,
      category: first,
      tables,
    };
  }
  if (inside.length > 0 && inside.length < named.length) {
    const main = mainGroupOf(classifications, subject, edition);
    const isMain = main !== undefined && isWithin(classifications, main, group);
    const isMostly = isMain || standsMostlyIn(reading, subject, group);
    return {
      verdict:
        negated && isMain
          ? 'wrong'
          : isMostly === !negated
            ? 'right'
            : isQualified(reading, subject, target)
              ? 'unknown'
              : 'imprecise',
      says,
      correct: `${home} Which of them depends on the tasks.`,
      category: inside[0],
      tables,
    };
  }
  const belongs = inside.length > 0;
  // "Clerks who code for statistics": what one word alone means does not decide.
  if (!belongs && !/\s/.test(subject.text) && isQualified(reading, subject, target)) {
    return {
      verdict: 'unknown',
      says,
      correct: `${path} Which group holds them depends on the tasks.`,
      category: first,
      tables,
    };
  }
  const exclusion = belongs ? '' : exclusionNote(reading, group, first, subject);
  return {
    verdict: belongs === negated ? 'wrong' : 'right',
    says,
    correct: `${path}${belongs ? '' : ` ${shortName(group)} does not hold it.`}${exclusion}`,
    category: first,
    tables: [...tables, ...(exclusion ? ['isco-08/exclusions.tsv'] : [])],
  };
}

/** "A medical doctor is coded either 2211 or 2212": the codes of the sentence hold every group that is meant. */
function namesAllOf(reading: Reading, meant: readonly Category[]): boolean {
  const groups = reading.codes.flatMap((it) => categoryOf(reading, it) ?? []);
  const holds = (it: Category) => groups.some((group) => isWithin(reading.classifications, it, group));
  return meant.length > 1 && groups.length > 1 && meant.every(holds);
}

/** "Paramedics who ride on ambulances are ...": only some are spoken of. */
function isQualified(reading: Reading, subject: TitleMention, target: Target): boolean {
  const clause = reading.sentence.slice(subject.end, target.start);
  return (
    /^\s+(?:who|that|which|whose|working|riding|employed|trained)\b/i.test(clause) ||
    /^\s+(?:in|at|with|without)\b.*\b(?:is|are|was|were|belongs?|falls?|goes|go|comes?|sits?)\b/i.test(clause)
  );
}

/** The group that "midwives" means first, or whose title has all the words of "taxi drivers". */
function mainGroupOf(
  classifications: Classifications,
  title: TitleMention,
  edition: EditionId,
): Category | undefined {
  const { text } = title;
  const stems = wordStems(text);
  const [bearer, ...others] = categoriesNamed(title, edition).filter((it) => {
    const own = wordStems(it.title);
    return stems.length > 1 && stems.every((stem) => own.includes(stem));
  });
  if (bearer && others.length === 0) return bearer;
  return mainHome(classifications, text, headWordHomes(classifications, edition, text));
}

/** True when at least six in ten of the index titles that the subject stands for lie in the group. */
function standsMostlyIn(reading: Reading, subject: TitleMention, group: Category): boolean {
  const { classifications } = reading;
  const stem = matchKey(subject.text);
  const homes = [
    ...new Set(
      subject.namings.filter((it) => it.category.edition === group.edition).map((it) => it.category),
    ),
  ];
  const entries = homes.flatMap((home) =>
    classifications
      .indexEntriesOf(home)
      .filter(
        (it) =>
          matchKey(readIndexTitle(it.title).base) === stem || matchKey(it.title.split(',')[0] ?? '') === stem,
      )
      .map(() => home),
  );
  const held = entries.filter((home) => isWithin(classifications, home, group)).length;
  return entries.length > 0 && held / entries.length >= 0.6;
}

/** The code is one of the edition before: right there, it is superseded here. */
function judgeFormer(
  reading: Reading,
  subject: TitleMention,
  target: Target,
  old: Category,
  negated: boolean,
): Finding {
  const there = judgeBelonging(reading, subject, { ...target, edition: old.edition }, negated);
  if (there.verdict === 'wrong') return there;
  return { ...superseded(reading, old, target.edition, false), says: there.says };
}

/** The edition has no such title: its categories in the family's other edition lead on through the correspondence. */
function judgeThroughCorrespondence(
  reading: Reading,
  subject: TitleMention,
  target: Target,
  group: Category | null,
  negated: boolean,
  says: string,
): Finding {
  const { classifications } = reading;
  const { edition } = target;
  const home = homeOf(classifications, subject, edition);
  const origin = otherHome(reading, subject, edition);
  const links = origin ? correspondencesOf(classifications, origin, edition) : [];
  if (!origin || links.length === 0)
    return { verdict: 'unknown', says, correct: home, tables: [`${edition}/categories.tsv`] };
  const { family, name } = classifications.edition(edition);
  const how = links.some((it) => it.derivedThrough.length > 0) ? ' (derived, not published)' : '';
  const goes = `${fullName(classifications, origin)} corresponds to ${list(links.map((it) => shortName(it.target)))} of ${name}${how}.`;
  const tables = [categoryTable(origin), ...linkTables(links)];
  // A correspondence to another family says where a group's work is found, not where a single job may not be.
  const proves = classifications.edition(origin.edition).family === family;
  if (!group) {
    if (proves) return { ...superseded(reading, origin, edition, true), says };
    return { verdict: 'imprecise', says, correct: `${home} ${goes}`, category: links[0]?.target, tables };
  }
  const inside = links.filter((it) => isWithin(classifications, it.target, group));
  const belongs = inside.length > 0;
  const namesAll = links.every((link) => reading.codes.some((it) => it.code === link.target.code));
  const isPart = belongs && inside.length < links.length;
  return {
    verdict:
      belongs === negated ? (proves ? 'wrong' : 'unknown') : isPart && !namesAll ? 'imprecise' : 'right',
    says,
    correct: `${goes}${belongs ? '' : ` ${shortName(group)} is not among them.`}`,
    category: (inside[0] ?? links[0])?.target,
    tables,
  };
}

/** Where the other editions have the subject: those of the same family first. */
function otherHome(reading: Reading, subject: TitleMention, edition: EditionId): Category | undefined {
  const { family } = reading.classifications.edition(edition);
  const families = family === 'isco' ? (['isco', 'soc'] as const) : (['soc', 'isco'] as const);
  return families
    .flatMap((it) => [currentEdition(it), formerEdition(it)])
    .filter((it) => it !== edition)
    .flatMap((it) => categoriesNamed(subject, it).slice(0, 1))[0];
}

/** " The official text of 3252 sends medical secretary to 3344." */
function exclusionNote(reading: Reading, group: Category, home: Category, subject: TitleMention): string {
  const exclusion = reading.classifications
    .exclusionsFrom(group)
    .find(
      (it) =>
        it.target === home.code &&
        reading.lexicon.namings(it.title).some((naming) => subject.namings.includes(naming)),
    );
  return exclusion
    ? ` The official text of ${group.code} sends “${exclusion.title}” to ${exclusion.target}.`
    : '';
}
