/** A text cut into sentences and list items, each with its place in the text. */

/** A sentence, heading or list item. */
export interface TextPart {
  readonly text: string;
  /** Where it begins in the whole text, in UTF-16 code units. */
  readonly start: number;
  /** True for a question: it asks and claims nothing. */
  readonly isQuestion: boolean;
  /** True where a blank line or a heading stands before it. */
  readonly beginsParagraph: boolean;
}

/**
 * Cuts a text at line ends and after sentences; a full stop inside a number, a code or after an initial does not
 * end a sentence.
 */
export function textParts(text: string): readonly TextPart[] {
  const parts: TextPart[] = [];
  let lineEnd = 0;
  for (const line of text.matchAll(/[^\r\n]+/g)) {
    const gap = text.slice(lineEnd, line.index);
    let beginsParagraph = lineEnd === 0 || /\n[^\S\n]*\r?\n/.test(gap) || line[0].startsWith('#');
    lineEnd = line.index + line[0].length;
    let begin = 0;
    const body = line[0];
    const ends = [...body.matchAll(SENTENCE_END)].map((it) => it.index + it[0].length);
    for (const end of [...ends, body.length].flatMap((end, i, all) => cutLong(body, all[i - 1] ?? 0, end))) {
      const raw = body.slice(begin, end);
      const lead = raw.length - raw.trimStart().length;
      const trimmed = raw.trim();
      if (trimmed !== '') {
        const isQuestion = /\?["”'»)*_\s]*$/.test(trimmed);
        parts.push({ text: trimmed, start: line.index + begin + lead, isQuestion, beginsParagraph });
        beginsParagraph = false;
      }
      begin = end;
    }
  }
  return parts;
}

/** No sentence is so long; cutting what is keeps the time in proportion to the text. */
const LONGEST = 600;

function cutLong(body: string, begin: number, end: number): readonly number[] {
  const cuts: number[] = [];
  for (let from = begin; end - from > LONGEST; ) {
    const space = body.lastIndexOf(' ', from + LONGEST);
    from = space > from ? space : from + LONGEST;
    cuts.push(from);
  }
  return [...cuts, end];
}

/** A stop, its closing quotes, and then white space and something that begins a sentence. */
const SENTENCE_END =
  /(?<!\b(?:[A-Z]|e\.g|i\.e|cf|vs|etc|No|n\.e\.c|n\.f\.d|U\.S|Dr|St|approx|resp))(?<!^\s*\d+)[.!?]["”’'»)*_]*(?=\s+["“‘'«(*_]*[\p{Lu}\p{N}])/gu;
