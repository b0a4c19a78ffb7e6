/** Reads the project's own tables: tab-separated text without quoting, see docs/data.md. */

/** Gives the text of a table of `data/` by its name, for example `isco-08/categories.tsv`. */
export type ReadTable = (name: string) => string;

/**
 * Reads some columns of a table.
 *
 * @param text the whole table; its first line names the columns
 * @param columns the columns wanted, in the order wanted
 * @returns one array of fields a row, in the order of `columns`
 * @throws Error when a column is not there
 * @example
 * readColumns('code\ttitle\n1\tManagers\n', ['title']); // [['Managers']]
 */
export function readColumns<const Names extends readonly string[]>(
  text: string,
  columns: Names,
): readonly { readonly [I in keyof Names]: string }[] {
  const lines = text.split('\n');
  const header = (lines[0] ?? '').split('\t');
  const places = columns.map((name) => {
    const place = header.indexOf(name);
    if (place < 0) throw new Error(`The table has no column "${name}"; it has ${header.join(', ')}.`);
    return place;
  });
  const rows: string[][] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i];
    if (!line) continue;
    const fields = line.split('\t');
    rows.push(places.map((place) => fields[place] ?? ''));
  }
  return rows as unknown as readonly { readonly [I in keyof Names]: string }[];
}

/** The column names of a table. */
export function columnNames(text: string): readonly string[] {
  const end = text.indexOf('\n');
  return (end < 0 ? text : text.slice(0, end)).split('\t');
}

/**
 * Looks rows of two columns up by the first, in a table sorted by it, without reading the others: a table of 60,000
 * words then costs nothing to open.
 *
 * @param text the whole table, header first, sorted by UTF-16 units as the build sorts
 * @returns gives the second column of a row, or `undefined` where there is none
 * @example
 * findInSorted('word\tlanguages\narzt\tde\nnurse\ten\n')('nurse'); // 'en'
 */
export function findInSorted(text: string): (first: string) => string | undefined {
  const begin = text.indexOf('\n') + 1;
  return (first) => {
    let low = begin;
    let high = text.length;
    while (low < high) {
      const start = text.lastIndexOf('\n', Math.floor((low + high) / 2) - 1) + 1;
      const tab = text.indexOf('\t', start);
      const end = text.indexOf('\n', tab);
      const found = text.slice(start, tab);
      if (found === first) return text.slice(tab + 1, end);
      if (found < first) low = end + 1;
      else high = start;
    }
    return undefined;
  };
}
