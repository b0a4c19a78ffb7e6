/** Index titles as people say them: the ILO prints the head word first. */

/** A printed index title in its parts. */
export interface IndexTitle {
  /** Natural order, without qualifier: `clinical coder`, `nursing aide`. */
  readonly base: string;
  /** The word that names the job: `coder`, `aide`. */
  readonly head: string;
  /** What the publisher adds to tell it from its namesakes, one an alternative: `clinic`, `hospital`. */
  readonly qualifiers: readonly string[];
  /** Acronym that the publisher gives in brackets: `CNM`. */
  readonly acronym: string;
}

/**
 * Reads an index title. The ILO prints `Aide, nursing: hospital`; the US direct match titles are in natural order.
 *
 * @example
 * readIndexTitle('Aide, nursing: hospital'); // base 'nursing Aide', head 'Aide', qualifiers ['hospital']
 */
export function readIndexTitle(printed: string): IndexTitle {
  const brackets = [...printed.matchAll(/\(([^)]*)\)/g)].map((it) => it[1] ?? '');
  const acronym = brackets.find((it) => /^[A-Z][A-Z&-]{1,6}$/.test(it)) ?? '';
  const [inverted = '', ...after] = printed.replace(/\([^)]*\)/g, ' ').split(':');
  const [head = '', ...modifiers] = inverted.split(',').map((part) => part.trim());
  const qualifiers = [...after, ...brackets.filter((it) => it !== acronym)]
    .flatMap((part) => part.split(/,| or /))
    .map((part) => part.trim())
    .filter((part) => part !== '' && !/^(except|not) /i.test(part));
  return {
    base: [...modifiers, head].join(' ').replace(/ +/g, ' ').trim(),
    head: lastWord(head),
    qualifiers,
    acronym,
  };
}

/**
 * An index title in natural order, its qualifiers first.
 *
 * @example
 * naturalTitle('Manager, records: health'); // 'health records Manager'
 */
export function naturalTitle(printed: string): string {
  const { base, qualifiers } = readIndexTitle(printed);
  return [...qualifiers, base].join(' ');
}

function lastWord(text: string): string {
  const beforePreposition = text.split(/ (?:of|for|in|to|at|on|and) /)[0] ?? text;
  return beforePreposition.split(/[ /-]/).at(-1) ?? '';
}
