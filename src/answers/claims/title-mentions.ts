/** Finds the titles that a sentence mentions, and the phrases that stand where a title should. */
import { fold, singular } from '../../classification/index.ts';
import type { Lexicon, Naming } from '../lexicon.ts';
import type { CodeMention, TitleMention } from './mention.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly stem: string;
}

/** The titles of a sentence, and the phrases that stand where a title should, in order. */
export function titleMentions(
  known: readonly TitleMention[],
  sentence: string,
  codes: readonly CodeMention[],
): readonly TitleMention[] {
  const strangers = strangerPhrases(sentence, codes).filter(
    (phrase) => !known.some((it) => it.start <= phrase.start + 2 && it.end >= phrase.end - 2),
  );
  return [
    ...known.filter((it) => !strangers.some((phrase) => it.start < phrase.end && it.end > phrase.start)),
    ...strangers,
  ].sort((a, b) => a.start - b.start);
}

/** The titles of a sentence that the tables hold, the longest at each place, in order. */
export function knownTitles(lexicon: Lexicon, sentence: string): readonly TitleMention[] {
  const tokens: Token[] = [...sentence.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((it) => ({
    start: it.index,
    end: it.index + it[0].length,
    stem: singular(fold(it[0])),
  }));
  const mentions: TitleMention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const found = longestTitleAt(lexicon, sentence, tokens, i);
    if (found) mentions.push(found.mention);
    i += found?.length ?? 1;
  }
  return mentions;
}

function longestTitleAt(
  lexicon: Lexicon,
  sentence: string,
  tokens: readonly Token[],
  first: number,
): { readonly mention: TitleMention; readonly length: number } | undefined {
  for (let length = Math.min(lexicon.longest, tokens.length - first); length > 0; length--) {
    const run = tokens.slice(first, first + length);
    const [begin, last] = [run[0], run.at(-1)];
    if (!begin || !last) continue;
    const text = sentence.slice(begin.start, last.end);
    if (/[.;:()"“”*_?!]/.test(text.replace(/\bn\.\s?e\.\s?c\b/i, ''))) continue;
    const namings = lexicon
      .namingsOfKey(run.map((it) => it.stem).join(' '))
      .filter((it) => !text.includes(',') || it.printed.includes(','));
    if (namings.length === 0 || isCommonWord(text, namings)) continue;
    if (isBare(text, namings) && !standsAlone(sentence, begin.start)) continue;
    return { mention: { start: begin.start, end: last.end, text, namings }, length };
  }
  return undefined;
}

/** "care", "head" and their like are index titles, and ordinary words far more often. */
function isCommonWord(text: string, namings: readonly Naming[]): boolean {
  return (
    !text.includes(' ') &&
    (text.length < 5 ||
      /^(?:major|general|minor|private|unit|support|associate|assistant|aide|chief|master|officer|worker|principal|specialist|practitioner|professional|technical)s?$/i.test(
        text,
      )) &&
    namings.every((it) => it.kind === 'index-entry' || it.kind === 'head-word')
  );
}

/** One word that names a kind of work or a broad group: "nurses", "managers". */
function isBare(text: string, namings: readonly Naming[]): boolean {
  return namings.every(
    (it) => it.kind === 'head-word' || (!/\s/.test(text) && it.kind === 'title' && it.category.level < 3),
  );
}

/** "Nurses are ...", "all nurses"; in "laboratory technicians" the head word alone names nothing. */
function standsAlone(sentence: string, start: number): boolean {
  return /(?:^|[.,;:("“*]|\b(?:the|all|both|most|some|and|or|of|for|that|code|codes|include|includes|excludes|omits|leaves|places|puts|classifies|where|is|was|are|were|in|under|as)|\d)[\s"“*_–—-]*$/i.test(
    sentence.slice(0, start),
  );
}

/** A quoted phrase, or capitalised words after a code and a colon or dash. */
function strangerPhrases(sentence: string, codes: readonly CodeMention[]): readonly TitleMention[] {
  const phrases: TitleMention[] = [];
  const add = (start: number, text: string): void => {
    const trimmed = text.replace(/[\s,.;:*_–—-]+$/u, '');
    if (trimmed.split(/\s+/).length <= 14 && /\p{L}{3}/u.test(trimmed)) {
      phrases.push({ start, end: start + trimmed.length, text: trimmed, namings: [] });
    }
  };
  for (const code of codes) {
    const after = sentence.slice(code.end);
    const match =
      /^[)\]"”*_\s]*(?:[:–—-]|,(?=\s*["“])|,(?=\s+\p{Lu}\p{L}+(?:\s+(?:and|of|or))?\s+\p{Lu}))["“*_\s]*(?=\p{Lu})/u.exec(
        after,
      );
    if (!match) continue;
    const rest = after.slice(match[0].length);
    const title = /^(?:(?![,;.:()"”*]|\s[-–—]\s|\s(?:is|are|was|were|which|who|that|has|have)\s).)+/u.exec(
      rest,
    );
    if (title) add(code.end + match[0].length, title[0]);
  }
  for (const match of sentence.matchAll(
    /\b(?:titled|called|named|entitled)\s+(?=\p{Lu})((?:\p{Lu}[\p{L}-]*|and|of|or|the|in)(?:\s+(?:\p{Lu}[\p{L}-]*|and|of|or|the|in|n\.e\.c\.))*)/gu,
  )) {
    add(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '');
  }
  for (const match of sentence.matchAll(/\b(?:titled|called|named|entitled)\s+['‘]([^'’]{4,90})['’]/g)) {
    add(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '');
  }
  for (const match of sentence.matchAll(/["“«]\s*([^"“”«»]{4,90}?)[\s,.]*["”»]/gu)) {
    if (/^\p{Lu}/u.test(match[1] ?? '')) add(match.index + match[0].indexOf(match[1] ?? ''), match[1] ?? '');
  }
  return phrases.filter(
    (it, i) => !phrases.some((other, j) => j < i && other.start < it.end && other.end > it.start),
  );
}
