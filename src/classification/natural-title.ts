/** Index titles as people say them: the ILO prints the head word first. */

/**
 * The natural word order of an inverted index title; a title that is not inverted comes back as it is.
 *
 * The first comma divides head and modifier; a colon opens a qualifier, which goes before or is left in brackets.
 *
 * @example
 * naturalTitle('Coder, clinical'); // 'clinical Coder'
 * naturalTitle('Manager, records: health'); // 'health records Manager'
 * naturalTitle('Aide, nursing: hospital'); // 'hospital nursing Aide'
 */
export function naturalTitle(title: string): string {
  const [inverted = '', ...qualifiers] = title.split(':').map((it) => it.trim());
  const comma = inverted.indexOf(',');
  if (comma < 0) return title;
  const head = inverted.slice(0, comma).trim();
  const modifiers = inverted
    .slice(comma + 1)
    .split(',')
    .map((it) => it.trim());
  return [...qualifiers, ...modifiers.reverse(), head].filter((it) => it !== '').join(' ');
}
