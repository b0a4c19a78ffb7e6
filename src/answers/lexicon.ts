/** Every title that the tables hold, by its words: what a phrase of a text can name. */
import {
  type Category,
  type Classifications,
  EDITION_IDS,
  lazyFor,
  matchKey,
  naturalTitle,
  readIndexTitle,
  wordStems,
} from '../classification/index.ts';

/** How a phrase names a category. */
export interface Naming {
  readonly category: Category;
  /**
   * `title-part`: one half of a title that joins two with "and"; `head-word`: the word that index entries are
   * sorted under, such as "Nurse".
   */
  readonly kind: 'title' | 'title-part' | 'index-entry' | 'head-word';
  /** The title as the publisher prints it. */
  readonly printed: string;
}

/** Finds titles in text. */
export interface Lexicon {
  /** What a phrase names, in any edition; nothing for a phrase that is no title. */
  namings(phrase: string): readonly Naming[];
  /** What a row of word stems, joined by single spaces, names. */
  namingsOfKey(key: string): readonly Naming[];
  /** The most words that any title has. */
  readonly longest: number;
}

const ICT = 'information and communication technology';

/** How the titles of residual groups end. */
const RESIDUAL = 'not elsewhere classified';

/** The lexicon of the tables; built once. */
export const lexiconOf = lazyFor((classifications: Classifications): Lexicon => {
  const byKey = new Map<string, Naming[]>();
  let longest = 0;
  const add = (text: string, naming: Naming): void => {
    const stems = wordStems(text);
    if (stems.length === 0) return;
    longest = Math.max(longest, stems.length);
    const key = stems.join(' ');
    if (key.includes('health care')) addKey(key.replace('health care', 'healthcare'), naming);
    if (key.includes(ICT)) addKey(key.replace(ICT, 'ict'), naming);
    if (key.endsWith(RESIDUAL))
      for (const short of ['n e c', 'nec']) addKey(key.replace(RESIDUAL, short), naming);
    addKey(key, naming);
  };
  const addKey = (key: string, naming: Naming): void => {
    const namings = byKey.get(key);
    if (!namings) byKey.set(key, [naming]);
    else if (!namings.some((it) => it.category === naming.category)) namings.push(naming);
  };
  for (const edition of EDITION_IDS) {
    for (const category of classifications.categories(edition)) {
      const plain = category.title.replace(/\(.*?\)/g, ' ');
      add(category.title, { category, kind: 'title', printed: category.title });
      add(plain, { category, kind: 'title', printed: category.title });
      for (const part of titleParts(plain))
        add(part, { category, kind: 'title-part', printed: category.title });
    }
  }
  for (const edition of EDITION_IDS) {
    for (const entry of classifications.indexEntries(edition)) {
      const category = classifications.category(edition, entry.code);
      if (!category) continue;
      const naming: Naming = { category, kind: 'index-entry', printed: entry.title };
      add(naturalTitle(entry.title), naming);
      add(entry.title, naming);
      const [head = '', modifier] = entry.title.split(', ');
      // Military ranks are ordinary words: "major", "general".
      if (modifier && !entry.code.startsWith('0'))
        add(head, { category, kind: 'head-word', printed: entry.title });
      // "Assistant, medical: helping doctor" and its like together say what "medical assistant" may mean; a chief's
      // entry says nothing of the others.
      if (/\b(?:chief|head)\b/i.test(entry.title)) continue;
      add(readIndexTitle(entry.title).base, naming);
    }
  }
  const namingsOfKey = (key: string): readonly Naming[] => byKey.get(key) ?? [];
  return { namings: (phrase) => namingsOfKey(matchKey(phrase)), namingsOfKey, longest };
});

/** Titles of groups are plurals; "Primary School" of "Primary School and Early Childhood Teachers" names no work. */
function isPeople(half: string): boolean {
  return /(?:[^s]s|men|people|staff|personnel)$/i.test(half.trim()) && !/\bservices$/i.test(half.trim());
}

/**
 * The halves of a title that joins two kinds of work: "Health Information Technologists and Medical Registrars".
 * A half of one word says too little alone, unless it is a kind of worker by itself.
 */
function titleParts(title: string): readonly string[] {
  const [first = '', second = '', third, ...more] = title.split(/\s+and\s+/i);
  // "Plant and Machine Operators and Assemblers"
  const halves = third ? [`${first} and ${second}`] : [first, second];
  if (second === '' || more.length > 0) return [];
  return halves.filter((half) => wordStems(half).length >= 2 && !half.includes(',') && isPeople(half));
}
