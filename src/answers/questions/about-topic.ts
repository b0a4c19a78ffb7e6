/** The answer to a question about one code, title or kind of work. */
import {
  type Category,
  type Classifications,
  correspondencesOf,
  type EditionId,
  holdersOf,
  indexTableName,
  withLostZero,
} from '../../classification/index.ts';
import type { Answer, QuestionKind, Statement } from '../answer.ts';
import { lexiconOf } from '../lexicon.ts';
import { editionName, fullName, list, pathReferences, shortName } from '../wording.ts';
import { hasTitle } from './code-topic.ts';
import { everydayOccupationStatements } from './everyday-occupation.ts';
import { kindStatements } from './kind-statements.ts';
import { manyGroups } from './many-groups.ts';
import { namedInTexts } from './named-in-texts.ts';
import { asksForNext, nextEditionStatements } from './next-edition.ts';
import { otherSense } from './other-sense.ts';
import { otherUsSense } from './other-us-sense.ts';
import type { Question } from './reading/question.ts';
import { sameDigitsStatements } from './same-digits.ts';
import { sameTitleStatements } from './same-title.ts';
import { namedInSoc } from './soc-naming.ts';
import { placeStatements, statement } from './statements.ts';
import { meaningStatements } from './text-statements.ts';
import { editionsOf, type Topic } from './topic.ts';
import { trainingTimeNotHeld } from './training-time.ts';
import {
  entryStatements,
  isAboutWork,
  tolderInSoc,
  wholeGroupNote,
  workStatements,
} from './us-occupation.ts';
import { validityStatements } from './validity.ts';

const UNDERSTOOD: Partial<Readonly<Record<QuestionKind, string>>> = {
  code: 'What the code stands for:',
  change: 'What became of',
  correspondence: 'What corresponds to',
  included: 'What belongs to',
  excluded: 'What does not belong to',
  related: 'What is near to',
  valid: 'Whether it is still in force:',
  parent: 'Where it lies:',
  children: 'What it is divided into:',
  'skill-level': 'The level of',
  definition: 'What is meant by',
  tasks: 'What people do in',
  education: 'What education goes with',
  career: 'What leads on from',
  outlook: 'The outlook for',
  countries: 'How countries differ on',
};

/** How a title is found that no publisher has. */
const OURS: ReadonlySet<Topic['by']> = new Set(['synonym', 'everyday']);

/** Answers about the categories that a topic was found to mean. */
export function aboutTopic(
  classifications: Classifications,
  text: string,
  question: Question,
  topic: Topic,
): Answer {
  const many = manyGroups(classifications, text, topic);
  if (many) return many;
  const targets = targetsOf(question, topic);
  const kind = kindOf(question, topic, targets);
  const [first] = topic.categories;
  const everyEdition = kind === 'change' || kind === 'code' || kind === 'valid' || kind === 'correspondence';
  const occupations = kind === 'outlook' ? topic.categories.filter((it) => it.edition === 'soc-2018') : [];
  const american = tolderInSoc(classifications, topic);
  const pair = american && first && isAboutWork(kind) ? ([american, first] as const) : undefined;
  const about = pair
    ? pair
    : topic.by === 'code' && everyEdition
      ? topic.categories
      : // ISCO has no figures: the SOC's own title comes before a correspondence.
        occupations.length > 0
        ? occupations
        : topic.categories.filter((it) => it.edition === first?.edition);
  // A title asked for in one edition alone gets that edition alone.
  const isForSoc = question.editions.length === 0 || question.editions.some((it) => it.family === 'soc');
  const inSoc =
    kind === 'categorised' && isForSoc
      ? topic.categories.filter((it) => it.edition === 'soc-2018' && !about.includes(it))
      : [];
  const counterparts =
    kind === 'correspondence' ? about.flatMap((it) => counterpartsOf(classifications, it, targets)) : [];
  const wanted = { kind, plain: question.plain, targets };
  const next =
    kind === 'change' && asksForNext(text)
      ? about.flatMap((it) => nextEditionStatements(classifications, it))
      : [];
  const statements =
    next.length > 0
      ? [...next, ...about.flatMap((it) => placeStatements(classifications, it))]
      : kind === 'valid'
        ? validityStatements(classifications, about)
        : pair
          ? workStatements(classifications, ...pair, wanted)
          : about.flatMap((it) => kindStatements(classifications, it, wanted));
  return {
    question: text,
    kind,
    understood: `${UNDERSTOOD[kind] ?? 'How it is categorised:'} ${list(about.map((it) => fullName(classifications, it)))}.${taken(classifications, topic)}${elsewhere(classifications, question, topic)}`,
    statements: [
      ...(kind === 'education' ? trainingTimeNotHeld(text) : []),
      ...codeNotes(classifications, topic),
      ...everydayOccupationStatements(classifications, topic, about, targets),
      ...(pair
        ? []
        : [...sameTitleStatements(classifications, topic, about), ...wholeGroupNote(topic, kind)]),
      ...(first && kind === 'categorised' && OURS.has(topic.by)
        ? namedInTexts(classifications, topic.phrase, first)
        : []),
      ...statements.slice(0, 1),
      ...otherSense(classifications, topic),
      ...otherUsSense(classifications, topic, kind, about),
      ...sameDigitsStatements(classifications, question, topic),
      ...statements.slice(1),
      ...entryStatements(classifications, topic, question, about),
      ...otherMeanings(classifications, topic),
      ...headWordStatements(classifications, topic),
      ...inSoc.flatMap((it) => [
        ...placeStatements(classifications, it),
        ...(it === american ? meaningStatements(classifications, it) : []),
      ]),
    ],
    paths: unique([...about, ...counterparts, ...inSoc]).map((it) => pathReferences(classifications, it)),
    related: first ? relatedTo(classifications, first) : [],
  };
}

/** Editions asked for that the topic is not of. */
function targetsOf(question: Question, topic: Topic): readonly EditionId[] {
  const own = new Set(topic.categories.map((it) => it.edition));
  return question.editions.flatMap((it) => {
    const editions = editionsOf(it);
    return editions.some((edition) => own.has(edition)) ? [] : editions.slice(0, 1);
  });
}

function kindOf(question: Question, topic: Topic, targets: readonly EditionId[]): QuestionKind {
  const { kind } = question;
  const isPlain = kind === 'unknown' || kind === 'code' || kind === 'categorised';
  if (!isPlain) return kind;
  if (targets.length > 0) return 'correspondence';
  return topic.by === 'code' ? 'code' : 'categorised';
}

function counterpartsOf(
  classifications: Classifications,
  category: Category,
  targets: readonly EditionId[],
): readonly Category[] {
  return targets
    .flatMap((to) => correspondencesOf(classifications, category, to).map((it) => it.target))
    .slice(0, 4);
}

function unique(categories: readonly Category[]): readonly Category[] {
  return [...new Set(categories)];
}

function taken(classifications: Classifications, topic: Topic): string {
  const { by, phrase, categories, hit, probability = 0 } = topic;
  const [first] = categories;
  if (!first) return '';
  if (by === 'translation' && hit?.matched.indexEntry)
    return ` No title agrees with “${phrase}”; “${hit.matched.text}” (${hit.matched.language}) is like it, a synonym kept here for the ISCO-08 index title “${hit.matched.indexEntry}”.`;
  if (by === 'translation' && hit)
    return ` “${hit.matched.text}” is its title in another language (${hit.matched.language}).`;
  if (by === 'synonym' || by === 'everyday' || by === 'look-alike')
    return takenAsOurs(classifications, topic);
  if (by === 'coded')
    return ` No table has “${phrase}”; the title coder takes it for ${shortName(first)}, ${Math.round(100 * probability)} % sure.`;
  if (by === 'similar')
    return ` No title agrees with “${phrase}”; the nearest, ${shortName(first)}, is taken to be meant.`;
  if (by === 'head-word')
    return ` “${phrase}” alone stands for several groups; ${shortName(first)}, the main one, is taken.`;
  return '';
}

/** A title that is official in the SOC alone, or nowhere, and where our own tables and texts have it. */
function takenAsOurs(
  classifications: Classifications,
  { by, phrase, categories, synonym, placedBy, american, shortFor }: Topic,
): string {
  const [first] = categories;
  if (!first) return '';
  // "Vets" alone is no official title, and "veterinarians" is one of both.
  const isOfSocAlone = american && !isTitleOfIsco(classifications, american.printed);
  const ours =
    by === 'synonym' && synonym
      ? isOfSocAlone
        ? `“${synonym.title}” (${synonym.language}) is a synonym kept here for the index title “${synonym.indexEntry}”`
        : `a synonym kept here; it stands for the ISCO-08 index title “${synonym.indexEntry}”`
      : by === 'look-alike' && placedBy
        ? `our text of ${shortName(placedBy.namedBy)} names “${placedBy.title}” among its look-alikes and places it in ${shortName(first)}`
        : `in our list of everyday titles it stands under ${shortName(first)}`;
  if (isOfSocAlone) return ` ${namedInSoc(classifications, american)} It is no title of ISCO-08; ${ours}.`;
  return by === 'synonym' && synonym
    ? ` “${synonym.title}” (${synonym.language}) is no official title but ${ours}.`
    : ` “${phrase}” is no official title; ${ours}.${also(classifications, shortFor)}`;
}

/** "It is short for Physician Assistants too." */
function also(classifications: Classifications, shortFor: Topic['shortFor']): string {
  return shortFor
    ? ` It is short for ${fullName(classifications, shortFor.title)} too, whose title our tables have under ${shortName(shortFor.home)}.`
    : '';
}

function isTitleOfIsco(classifications: Classifications, title: string): boolean {
  return lexiconOf(classifications)
    .namings(title)
    .some((it) => it.category.edition === 'isco-08' && it.kind !== 'head-word');
}

/** Where the edition asked for has no such title or code, and another one has. */
function elsewhere(classifications: Classifications, question: Question, topic: Topic): string {
  const [asked] = question.editions;
  const [first] = topic.categories;
  if (!asked || !first || question.kind === 'correspondence' || question.kind === 'change') return '';
  const editions = editionsOf(asked);
  const [edition] = editions;
  if (!edition || topic.categories.some((it) => editions.includes(it.edition))) return '';
  const other = topic.by === 'code' ? classifications.category(edition, topic.phrase) : undefined;
  if (other)
    return ` In ${editionName(classifications, edition)} the code ${topic.phrase} stands for something else: ${other.title}.`;
  const what = topic.by === 'code' ? 'code' : 'title';
  return ` ${editionName(classifications, edition)} itself has no such ${what}.`;
}

const MOST_HOMES = 5;

/** "nurse" alone: each group that has titles with this head word, the main ones first. */
function headWordStatements(classifications: Classifications, topic: Topic): readonly Statement[] {
  const byEdition = Map.groupBy(topic.homes, (it) => it.category.edition);
  return [...byEdition].flatMap(([edition, homes]) => {
    const table = indexTableName(edition);
    const isShown = edition === topic.categories[0]?.edition || edition === 'soc-2018';
    if (!table || !isShown || homes.length < 2) return [];
    const named = homes.slice(0, MOST_HOMES).map((it) => `${shortName(it.category)} (${it.titles})`);
    const rest = homes.length - named.length;
    const groups = rest > 0 ? [...named, `${rest} more`] : named;
    const text = `“${topic.phrase}” alone stands in ${homes.length} groups of ${editionName(classifications, edition)}; with the number of such titles in the index of each: ${list(groups)}.`;
    return [statement(classifications, text, edition, [table])];
  });
}

/** What may be amiss with a code: it means "not further defined", has lost its zero or another title. */
function codeNotes(classifications: Classifications, topic: Topic): readonly Statement[] {
  const { reading } = topic;
  if (topic.by !== 'code' || !reading) return [];
  const notes: Statement[] = [];
  const table = ['isco-08/categories.tsv'];
  if (reading.kind === 'not-further-defined') {
    const text = `${reading.code} is no group of its own: it means ${fullName(classifications, reading.category)}, not further defined (n.f.d.).`;
    notes.push(statement(classifications, text, reading.category.edition, table));
  }
  const lost = withLostZero(classifications, 'isco-08', topic.phrase);
  if (lost && reading.kind !== 'category') {
    const text = `${fullName(classifications, lost)} may be meant: spreadsheets drop the leading zero.`;
    notes.push(statement(classifications, text, 'isco-08', table));
  }
  return [...notes, ...mistitled(classifications, topic)];
}

/** Where the title after a code is that of another category; a code and its edition decide. */
function mistitled(classifications: Classifications, topic: Topic): readonly Statement[] {
  const { titled = '', categories } = topic;
  const [first] = categories;
  if (titled === '' || !first || categories.some((it) => hasTitle(classifications, it, titled))) return [];
  const namings = lexiconOf(classifications)
    .namings(titled)
    .filter((it) => it.kind === 'title');
  const named = namings.find((it) => it.category.edition === first.edition) ?? namings[0];
  if (!named) return [];
  const text = `“${titled}” is not the title of ${editionName(classifications, first.edition)} ${first.code} but of ${fullName(classifications, named.category)}; the code is taken.`;
  return [statement(classifications, text, first.edition, [`${first.edition}/categories.tsv`])];
}

/** Where the title after a code tells which edition is meant: what the code stands for in the others. */
function otherMeanings(classifications: Classifications, topic: Topic): readonly Statement[] {
  const { titled = '', categories } = topic;
  const [first] = categories;
  if (titled === '' || !first || !hasTitle(classifications, first, titled)) return [];
  const familyOf = (it: Category) => classifications.edition(it.edition).family;
  return holdersOf(classifications, topic.phrase)
    .filter((it) => familyOf(it) === familyOf(first) && !categories.includes(it))
    .filter((it) => it.title.toLowerCase() !== first.title.toLowerCase())
    .map((it) => {
      const text = `In ${editionName(classifications, it.edition)} the code ${it.code} stands for something else: ${it.title}.`;
      return statement(classifications, text, it.edition, [`${it.edition}/categories.tsv`]);
    });
}

function relatedTo(classifications: Classifications, { title, code, edition }: Category): readonly string[] {
  return [
    `Which jobs are included under ${title}?`,
    ...(edition === 'isco-08' ? [`Which jobs are not included under ${title}?`] : []),
    `What became of ${editionName(classifications, edition)} ${code}?`,
  ];
}
