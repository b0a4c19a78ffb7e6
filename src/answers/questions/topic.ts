/** What a phrase of a question stands for: categories, in the edition that it names or in each that has it. */
import {
  type Category,
  type Classifications,
  type EditionId,
  everydayGroup,
  isWithin,
  type SearchHit,
  type Synonym,
  searchCategories,
  synonymsLike,
  withoutAcronymPlural,
} from '../../classification/index.ts';
import { type HeadWordHome, headWordHomes, mainHome } from '../head-word.ts';
import { lexiconOf, type Naming } from '../lexicon.ts';
import { type AcronymMeaning, otherMeaning } from './acronym-meanings.ts';
import { type CodeTopic, findCode } from './code-topic.ts';
import { mayStandFor } from './likeness.ts';
import { type LookAlike, lookAlike } from './look-alike.ts';
import { codeOf, type Phrase } from './reading/question.ts';
import type { NamedEdition } from './reading/question-text.ts';
import { isSentence } from './reading/sentence.ts';
import { type SocNaming, socNaming } from './soc-naming.ts';
import { withoutTails } from './title-tails.ts';
import { writtenOut } from './written-out.ts';

/** What a phrase was found to mean. */
export interface Topic extends CodeTopic {
  readonly phrase: string;
  /** Most fitting first; one an edition, but several index homes within one edition. */
  readonly categories: readonly Category[];
  /**
   * How it was found: `head-word` names a kind of work that stands in several groups; `similar` means that no title
   * agrees and the nearest stands in; `translation`, that a title in another language agrees; `synonym`, that the
   * project's own table of synonyms has the words; `everyday`, that its list of everyday titles has them; `look-alike`,
   * that its texts place them; `coded`, that no table has them and the title coder decides.
   */
  readonly by:
    | 'code'
    | 'title'
    | 'index-entry'
    | 'head-word'
    | 'synonym'
    | 'translation'
    | 'everyday'
    | 'look-alike'
    | 'similar'
    | 'coded'
    | 'nothing';
  /** For a head word: every group that it stands in. */
  readonly homes: readonly HeadWordHome[];
  /** For a title found in another language or by likeness: the text that was found. */
  readonly hit: SearchHit | null;
  readonly synonym: Synonym | null;
  /** For a title that the coder placed: how sure it is, between 0 and 1. */
  readonly probability?: number;
  /** For a title that our texts place: where, and the text that does. */
  readonly placedBy?: LookAlike;
  /** For an acronym of our list: what else it is short for. */
  readonly shortFor?: AcronymMeaning;
  /** The occupation of SOC 2018 that has the words for a title, also where another edition is asked for. */
  readonly american?: SocNaming;
}

/** Says where a title belongs that no table has; whoever asks questions may hand in the title coder. */
export type PlaceTitle = (
  title: string,
) => { readonly category: Category; readonly probability: number } | undefined;

/**
 * A topic, with the coder's category where no table has its words.
 *
 * @example
 * placed(topic, placeTitle).by; // 'coded'
 */
export function placed(topic: Topic, place: PlaceTitle | undefined): Topic {
  if (topic.by !== 'nothing' || !mayBeTitle(topic.phrase)) return topic;
  const found = place?.(topic.phrase);
  if (!found) return topic;
  return { ...topic, by: 'coded', categories: [found.category], probability: found.probability };
}

function mayBeTitle(phrase: string): boolean {
  return /\p{L}{3}/u.test(phrase) && phrase.length <= LONGEST_TITLE && !isSentence(phrase);
}

/** A longer phrase is no job title. */
const LONGEST_TITLE = 60;

const PREFERRED: readonly EditionId[] = ['isco-08', 'soc-2018', 'soc-2010', 'isco-88'];

/**
 * Finds what a phrase stands for.
 *
 * @param asked the editions that the question names; those beside the phrase itself come first
 */
export function findTopic(
  classifications: Classifications,
  phrase: Phrase,
  asked: readonly NamedEdition[],
): Topic {
  const named = phrase.editions.length > 0 ? phrase.editions : asked;
  if (phrase.code !== null)
    return { ...NO_TOPIC, ...findCode(classifications, phrase, named), phrase: phrase.code };
  if (phrase.words === '') return NO_TOPIC;
  const [first] = named;
  const editions = first ? editionsOf(first) : PREFERRED;
  const written = writtenOut(phrase.words);
  const readings = written === phrase.words ? [written] : [phrase.words, written];
  for (const words of readings) {
    const known = byOwnWords(classifications, words, editions, first);
    if (known.by !== 'nothing')
      return { ...withAmerican(classifications, known, readings, named), phrase: phrase.words };
  }
  const shorter = withoutTails(written);
  for (const { words, hadWorkplace } of shorter) {
    const known = byOwnWords(classifications, words, editions, first);
    // A bare word may stand in one group at one place of work and in another elsewhere.
    if (known.by !== 'nothing' && !(hadWorkplace && known.by === 'head-word'))
      return { ...withAmerican(classifications, known, [words], named), phrase: words };
  }
  const like = byLikeness(classifications, written, editions);
  const last = shorter.at(-1);
  if (like.by !== 'nothing' || !last || (last.hadWorkplace && !last.words.includes(' ')))
    return { ...like, phrase: phrase.words };
  return { ...byLikeness(classifications, last.words, editions), phrase: last.words };
}

/** "Tech" is short for a technologist too. */
function technologist(words: string): string {
  return words.replace(/\btech(s?)\b/gi, 'technologist$1');
}

/** Adds the occupation of the SOC that has the words for a title, however the topic was found. */
function withAmerican(
  classifications: Classifications,
  topic: Topic,
  readings: readonly string[],
  named: readonly NamedEdition[],
): Topic {
  const [american] = [...readings, technologist(readings[0] ?? '')].flatMap(
    (it) => socNaming(classifications, it) ?? [],
  );
  if (!american || topic.by === 'head-word') return topic;
  const isAsked = named.length === 0 || named.some((it) => it.family === 'soc' && it.edition !== 'soc-2010');
  const isNew = isAsked && !topic.categories.some((it) => it.edition === 'soc-2018');
  return {
    ...topic,
    american,
    categories: isNew ? [...topic.categories, american.category] : topic.categories,
  };
}

/** By titles of the editions asked for, of any edition, or of the project's own tables. */
function byOwnWords(
  classifications: Classifications,
  words: string,
  editions: readonly EditionId[],
  asked: NamedEdition | undefined,
): Topic {
  const exact = byTitle(classifications, words, editions);
  const isWanted =
    exact.by !== 'nothing' && (isOneAsked(asked) || exact.categories[0]?.edition === 'isco-08');
  if (isWanted && !hasFewTitles(exact)) return exact;
  const synonym = bySynonym(classifications, words);
  const everyday = synonym.by === 'nothing' ? byEverydayTitle(classifications, words) : synonym;
  const own = everyday.by === 'nothing' ? byLookAlike(classifications, words) : everyday;
  if (isWanted) return own.by === 'nothing' || agrees(classifications, exact, own) ? exact : own;
  // A title of the SOC alone has a group of ISCO in our tables.
  if (own.by !== 'nothing' && asked?.family !== 'soc')
    return { ...own, categories: [...own.categories, ...exact.categories] };
  if (exact.by !== 'nothing') return exact;
  // A title of another edition leads to the one asked for over the correspondence.
  const elsewhere = asked ? byTitle(classifications, words, PREFERRED) : exact;
  return elsewhere.by === 'nothing' ? own : elsewhere;
}

/** "ISCO" alone is the newest, in which our tables have more titles than ISCO-88 has. */
function isOneAsked(asked: NamedEdition | undefined): boolean {
  return asked !== undefined && (asked.family === 'soc' || asked.edition !== null);
}

/** A bare word is rather what our tables say than the group of so few index titles: "dresser" dresses wounds. */
const FEW_TITLES = 4;

/** True for a word that heads few titles in one group of ISCO-08, and as many in no other. */
function hasFewTitles({ categories, homes }: Topic): boolean {
  const main = categories.filter((it) => it.edition === 'isco-08');
  const titles = homes.find((it) => it.category === main[0])?.titles ?? Number.POSITIVE_INFINITY;
  return main.length === 1 && titles <= FEW_TITLES;
}

function agrees(classifications: Classifications, exact: Topic, own: Topic): boolean {
  const [one] = exact.categories;
  const [other] = own.categories;
  return one !== undefined && other !== undefined && isWithin(classifications, other, one);
}

function byEverydayTitle(classifications: Classifications, words: string): Topic {
  const code = everydayGroup(classifications, withoutAcronymPlural(words));
  const category = code === undefined ? undefined : classifications.category('isco-08', code);
  if (!category) return { ...NO_TOPIC, phrase: words };
  const shortFor = otherMeaning(classifications, words, category);
  const others = shortFor ? [shortFor.home, shortFor.title] : [];
  return {
    ...NO_TOPIC,
    phrase: words,
    categories: [category, ...others],
    by: 'everyday',
    ...(shortFor ? { shortFor } : {}),
  };
}

function byLookAlike(classifications: Classifications, words: string): Topic {
  const placedBy = lookAlike(classifications, words);
  return placedBy
    ? { ...NO_TOPIC, phrase: words, categories: [placedBy.category], by: 'look-alike', placedBy }
    : { ...NO_TOPIC, phrase: words };
}

const JOINED: ReadonlySet<Topic['by']> = new Set(['code', 'title', 'index-entry', 'head-word', 'synonym']);

/**
 * "Cooks and chefs": where the words together are no title and each half is a title or code, both topics as one; else `null`.
 */
export function findJoinedTopic(
  classifications: Classifications,
  phrase: Phrase,
  asked: readonly NamedEdition[],
): Topic | null {
  const halves = phrase.words.split(/\s+and\s+|\s*,\s*/i);
  if (phrase.code !== null || halves.length < 2 || halves.length > 4) return null;
  const topics = halves.map((words) =>
    findTopic(classifications, { ...phrase, words, code: codeOf(words) }, asked),
  );
  const isKnown = topics.every((it) => JOINED.has(it.by));
  const [first] = topics;
  if (!isKnown || !first) return null;
  const categories = [...new Set(topics.flatMap((it) => it.categories))];
  return { ...NO_TOPIC, phrase: phrase.words, by: first.by === 'code' ? 'code' : 'title', categories };
}

/** The editions that a name may mean, the newest first. */
export function editionsOf({ family, edition }: NamedEdition): readonly EditionId[] {
  return edition ? [edition] : PREFERRED.filter((it) => it.startsWith(family));
}

const NO_TOPIC = {
  phrase: '',
  categories: [],
  by: 'nothing',
  homes: [],
  hit: null,
  synonym: null,
  reading: null,
} as const;

const KINDS = ['title', 'index-entry', 'head-word', 'title-part'] as const;

function byTitle(classifications: Classifications, words: string, editions: readonly EditionId[]): Topic {
  const namings = lexiconOf(classifications).namings(words);
  const kinds = new Set<Naming['kind']>();
  const homes: HeadWordHome[] = [];
  const categories = editions.flatMap((id) => {
    const inEdition = namings.filter((it) => it.category.edition === id);
    const kind = KINDS.find((it) => inEdition.some((naming) => naming.kind === it));
    if (kind !== 'title' && kind !== 'index-entry') {
      const found = headWordHomes(classifications, id, words);
      const main = mainHome(classifications, words, found);
      if (main) {
        homes.push(...found);
        kinds.add('head-word');
        return tiedWith(main, found);
      }
    }
    if (!kind) return [];
    kinds.add(kind);
    return mostDetailed(inEdition.filter((it) => it.kind === kind).map((it) => it.category));
  });
  if (categories.length === 0) {
    const plain = words.replace(/'s\b/g, '');
    return plain === words ? { ...NO_TOPIC, phrase: words } : byTitle(classifications, plain, editions);
  }
  const by = kinds.has('title') ? 'title' : kinds.has('index-entry') ? 'index-entry' : 'head-word';
  return {
    ...NO_TOPIC,
    phrase: words,
    categories,
    by: kinds.size === 1 && kinds.has('title-part') ? 'index-entry' : by,
    homes,
  };
}

/** The main home of a word, and any other that has as many of its titles: "paramedic" stands in two. */
function tiedWith(main: Category, homes: readonly HeadWordHome[]): readonly Category[] {
  const most = homes.find((it) => it.category === main)?.titles;
  const tied = homes.filter((it) => it.titles === most && it.category !== main).map((it) => it.category);
  return tied.length > 0 && tied.length < 3 && most !== undefined && most > 1 ? [main, ...tied] : [main];
}

function bySynonym(classifications: Classifications, words: string): Topic {
  const found = synonymsLike(classifications, words);
  const [synonym = null] = found;
  const categories = found.flatMap((it) => classifications.category('isco-08', it.code) ?? []);
  return categories.length === 0
    ? { ...NO_TOPIC, phrase: words }
    : { ...NO_TOPIC, phrase: words, categories: [...new Set(categories)], by: 'synonym', synonym };
}

/** So many hits are near enough to be looked at. */
const NEAREST = 5;

function byLikeness(classifications: Classifications, words: string, editions: readonly EditionId[]): Topic {
  // Two or three letters are like too much.
  if (words.length < 4) return { ...NO_TOPIC, phrase: words };
  const searched = editions.filter((it) => it === 'isco-08' || it === 'soc-2018');
  for (const id of searched.length > 0 ? searched : editions) {
    const hits = searchCategories(classifications, words, { editions: [id], limit: NEAREST });
    const near = hits.filter((it) => mayStandFor(words, it));
    const hit = near.find((it) => it.matched.language === 'en') ?? near[0];
    if (!hit) continue;
    const by = hit.matched.language === 'en' ? 'similar' : 'translation';
    return { ...NO_TOPIC, phrase: words, categories: [hit.category], by, hit };
  }
  const shorter = /^(.+?) (?:in|with|without|at|on|from|working|for|dans|en una?|num|numa) /i.exec(
    words,
  )?.[1];
  if (!shorter) return { ...NO_TOPIC, phrase: words };
  const found = byTitle(classifications, shorter, editions);
  if (found.by !== 'nothing') return found;
  const synonym = bySynonym(classifications, shorter);
  return synonym.by === 'nothing' ? byLikeness(classifications, shorter, editions) : synonym;
}

/** Where a group and the only group below it share a title, the one below stands for both. */
function mostDetailed(categories: readonly Category[]): readonly Category[] {
  return categories.filter((it) => !categories.some((other) => other.parent === it.code));
}
