/** Codes that a sentence joins: "3211, 3212 and 3213", "2261 Dentists, 2262 Pharmacists". */
import type { CodeMention } from './mention.ts';
import type { Reading } from './reading.ts';

/** The codes of the list that the code at an index begins. */
export function listFrom(reading: Reading, first: number): readonly CodeMention[] {
  const rest = reading.codes.slice(first);
  const end = rest.findIndex((code, i) => i > 0 && joinerOf(reading, rest[i - 1], code) === null);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The codes of the list that the code at an index ends; without "and" or "or" before it, that code alone. */
export function listUpTo(reading: Reading, last: number): readonly CodeMention[] {
  const codes = reading.codes.slice(0, last + 1).toReversed();
  const [final, before] = codes;
  if (!final || !/[a-z]/i.test(joinerOf(reading, before, final) ?? '')) return codes.slice(0, 1);
  const end = codes.findIndex((code, i) => i > 0 && joinerOf(reading, code, codes[i - 1]) === null);
  return end < 0 ? codes : codes.slice(0, end);
}

/** The comma or word between two codes, over the title of the first; `null` where they are not joined. */
function joinerOf(
  reading: Reading,
  one: CodeMention | undefined,
  other: CodeMention | undefined,
): string | null {
  if (!one || !other) return null;
  const gap = reading.sentence.slice(one.end, other.start);
  const title = reading.titles.find((it) => it.start >= one.end && it.end <= other.start);
  const plain = title ? gap.replace(title.text, ' ') : gap;
  return /^[\s"”*()]*(,|,?\s*(?:and|or|as well as)\b)\s*["“(*]*$/.exec(plain)?.[1] ?? null;
}
