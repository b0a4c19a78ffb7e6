/** A sentence read: what it mentions, and what earlier sentences left standing. */
import { type Category, type Classifications, type EditionId, readCode } from '../../classification/index.ts';
import { type Lexicon, lexiconOf } from '../lexicon.ts';
import type { TextPart } from '../text-parts.ts';
import { codeMentions } from './code-mentions.ts';
import { editionMentions } from './edition-mentions.ts';
import type { CodeMention, EditionMention, Span, TitleMention } from './mention.ts';
import { columnAt, columnsAfter, type TableColumns } from './table-columns.ts';
import { knownTitles, titleMentions } from './title-mentions.ts';
import { editionOfVintage, vintageOf } from './vintage.ts';

/** What earlier sentences left standing. */
export interface Context {
  /** The occupation that "they" stands for. */
  readonly subject: TitleMention | null;
  /** The group that "this group" stands for. */
  readonly group: Category | null;
  /** The classification spoken of. */
  readonly family: 'isco' | 'soc';
  /** True once this paragraph has said whom it speaks of. */
  readonly hasSubject: boolean;
  /** The editions of ISCO that the text has named so far. */
  readonly iscoEditions: ReadonlySet<EditionId>;
  /** The last SOC code that the text gave to its subject, in its newest edition. */
  readonly socCategory: Category | null;
  /** True when the sentence before ended with a code. */
  readonly endsWithCode: boolean;
  /** The columns of the table that the text is in. */
  readonly columns: TableColumns;
}

/** The context at the beginning of a text. */
export const NO_CONTEXT: Context = {
  subject: null,
  group: null,
  family: 'isco',
  hasSubject: false,
  iscoEditions: new Set(),
  socCategory: null,
  endsWithCode: false,
  columns: [],
};

/** A sentence with its mentions and the context that it is read in. */
export interface Reading {
  readonly classifications: Classifications;
  readonly lexicon: Lexicon;
  readonly sentence: string;
  readonly editions: readonly EditionMention[];
  readonly codes: readonly CodeMention[];
  readonly titles: readonly TitleMention[];
  readonly context: Context;
}

/** Reads one part of a text. */
export function readPart(classifications: Classifications, part: TextPart, context: Context): Reading {
  const lexicon = lexiconOf(classifications);
  const editions = editionMentions(part.text);
  const known = knownTitles(lexicon, part.text);
  const isCell = (at: number) => columnAt(context.columns, part.text, at)?.family === 'isco';
  const codes = codeMentions(classifications, part.text, editions, known, isCell);
  const titles = titleMentions(known, part.text, codes);
  return { classifications, lexicon, sentence: part.text, editions, codes, titles, context };
}

/** Which classification, and which edition of it where the text says, is meant at a place of the sentence. */
export interface EditionInForce {
  readonly family: 'isco' | 'soc';
  /** `null`: the text names a family and no edition; its newest is meant. */
  readonly edition: EditionId | null;
}

/**
 * The edition in force at a span: that of its column in a table; one named right after it, else the nearest before it in the sentence, else the
 * first of the sentence, else what earlier sentences left.
 */
export function editionAt(reading: Reading, span: Span, family?: 'isco' | 'soc'): EditionInForce {
  const column = columnAt(reading.context.columns, reading.sentence, span.start);
  if (column && (!family || column.family === family)) return column;
  const mentions = reading.editions.filter((it) => !family || it.family === family);
  const after = mentions.find(
    (it) =>
      it.start >= span.end &&
      /^[\s,(]*(?:in|of|under)?\s*(?:the\s+)?$/i.test(reading.sentence.slice(span.end, it.start)) &&
      // "130 minor groups (ISCO-88 had 116)": the edition begins a clause of its own.
      !/^\s+(?:has|had|have|is|are|was|were)\b/.test(reading.sentence.slice(it.end)),
  );
  const before = mentions.findLast((it) => it.end <= span.start);
  const mention = after ?? before ?? mentions[0];
  if (!mention?.edition && (mention?.family ?? family) === 'soc') {
    const projected = projectedEdition(reading);
    if (projected && hasCode(reading, projected, span)) return { family: 'soc', edition: projected };
  }
  if (mention) {
    const isNear = mention === after || (before && isAdjacent(reading, before, span));
    const edition = mention.edition ?? (mention.family === 'isco' ? unnamedIsco(reading) : null);
    return {
      family: mention.family,
      edition: edition && (isNear || hasCode(reading, edition, span)) ? edition : null,
    };
  }
  const inForce = family ?? reading.context.family;
  return { family: inForce, edition: inForce === 'isco' ? unnamedIsco(reading) : null };
}

/** "For 2012–22, growth of 22 percent was projected for 29-2071": the years of a projection say whose codes it has. */
function projectedEdition({ sentence, editions }: Reading): EditionId | null {
  if (
    !/\b(?:project\w*|forecast\w*|foresaw|foresees|outlook|growth|openings|employment|jobs)\b/i.test(sentence)
  )
    return null;
  const vintage = vintageOf(sentence, editions);
  return vintage === null ? null : editionOfVintage(vintage);
}

/** "SOC 2018 code 29-2072": nothing stands between. */
function isAdjacent(reading: Reading, mention: Span, span: Span): boolean {
  return /^[\s:(,]*(?:the\s+)?(?:codes?|unit group|group|category|occupation)?[\s:(]*$/i.test(
    reading.sentence.slice(mention.end, span.start),
  );
}

/** An edition named farther off is not meant for a code that it does not have. */
function hasCode(reading: Reading, edition: EditionId, span: Span): boolean {
  const code = reading.codes.find((it) => it.start === span.start);
  return !code || readCode(reading.classifications, edition, code.code).kind !== 'unknown';
}

/** ISCO alone means ISCO-08, but in a text that speaks of nothing but ISCO-88. */
function unnamedIsco(reading: Reading): EditionId | null {
  const { iscoEditions } = reading.context;
  return iscoEditions.size === 1 && iscoEditions.has('isco-88') ? 'isco-88' : null;
}

/** The edition that a family's name alone stands for. */
export function currentEdition(family: 'isco' | 'soc'): EditionId {
  return family === 'isco' ? 'isco-08' : 'soc-2018';
}

/** The edition before the current one. */
export function formerEdition(family: 'isco' | 'soc'): EditionId {
  return family === 'isco' ? 'isco-88' : 'soc-2010';
}

/** The category that a code mention stands for, in the edition in force there. */
export function categoryOf(reading: Reading, code: CodeMention): Category | null {
  const { edition } = editionAt(reading, code, code.family);
  const editions = edition ? [edition] : [currentEdition(code.family), formerEdition(code.family)];
  for (const id of editions) {
    const it = readCode(reading.classifications, id, code.code);
    if (it.kind === 'category') return it.category;
  }
  return null;
}

/** What this sentence leaves standing for the next. */
export function contextAfter(reading: Reading, part: TextPart): Context {
  const { context, codes, editions } = reading;
  const lastEdition = editions.at(-1);
  const named = editions.filter((it) => it.family === 'isco').map((it) => it.edition ?? 'isco-08');
  const lastCode = codes.at(-1);
  const lastSoc = codes.findLast((it) => it.family === 'soc');
  const isOpen = part.beginsParagraph || !context.hasSubject;
  const subject = isOpen ? newSubject(reading, part.isQuestion) : null;
  return {
    subject: subject ?? context.subject,
    hasSubject: subject !== null || (context.hasSubject && !part.beginsParagraph),
    group: (lastCode && categoryOf(reading, lastCode)) ?? context.group,
    family: lastEdition?.family ?? lastCode?.family ?? context.family,
    iscoEditions: named.every((it) => context.iscoEditions.has(it))
      ? context.iscoEditions
      : new Set([...context.iscoEditions, ...named]),
    socCategory: (lastSoc && categoryOf(reading, lastSoc)) ?? context.socCategory,
    endsWithCode: lastCode !== undefined && !/[\p{L}\p{N}]/u.test(part.text.slice(lastCode.end)),
    columns: columnsAfter(part.text, editions, context.columns),
  };
}

/** A title that the sentence begins with, or that a question asks about, becomes what "they" stands for. */
function newSubject(reading: Reading, isQuestion: boolean): TitleMention | null {
  const first = reading.titles.find((it) => it.namings.length > 0);
  if (!first || reading.codes.some((it) => it.start < first.start)) return null;
  if (isQuestion) return first;
  const before = reading.sentence.slice(0, first.start);
  return /^\W*(?:(?:in|under|for|the|an?|both|all|as|most|according|to|isco[-\w]*|soc|us|u\.s\.|\d+)\W+)*$/i.test(
    before,
  )
    ? first
    : null;
}
