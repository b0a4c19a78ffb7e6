/** Finds the columns of a reviewed list that hold codes. */
import { EDITION_IDS, type EditionId } from '../classification/index.ts';
import { InputError, listed } from '../exchange/input-error.ts';
import type { TableHead } from '../exchange/table.ts';

/** A column that holds the codes of an edition. */
export interface CodeColumn {
  readonly edition: EditionId;
  readonly name: string;
  readonly index: number;
}

/** The columns of codes, and what a user should know of the choice, one short sentence each. */
export interface CodeColumns {
  readonly columns: readonly CodeColumn[];
  readonly notes: readonly string[];
}

/**
 * Finds for each edition the column with its name ("isco-08"), or else the one that `cadre code` writes
 * ("isco-08 code").
 *
 * @param name the user's name of the file
 * @param editions those that can be learned
 * @throws InputError where there is no such column, or two of one name
 * @example
 * codeColumns('staff-coded.csv', table, ['isco-08', 'soc-2018']).columns[0]?.name; // 'isco-08 code'
 */
export function codeColumns(
  name: string,
  { columns, titleColumn }: TableHead,
  editions: readonly EditionId[],
): CodeColumns {
  const names = columns.map((it) => it.trim().toLowerCase());
  const notes: string[] = [];
  const found = editions.flatMap((edition): readonly CodeColumn[] => {
    const [first, second] = [edition, `${edition} code`]
      .map((wanted) => names.flatMap((it, i) => (it === wanted && i !== titleColumn.index ? [i] : [])))
      .filter((places) => places.length > 0);
    const [index, twice] = first ?? [];
    if (index === undefined) return [];
    const column = columns[index] ?? '';
    if (twice !== undefined)
      throw new InputError(`${name} has more than one column named "${column}"; rename all but one of them.`);
    const other = second?.[0];
    if (other !== undefined)
      notes.push(
        `took the codes of ${edition} from ${listed([column])}, not from ${listed([columns[other] ?? ''])}`,
      );
    return [{ edition, name: column, index }];
  });
  if (found.length === 0) {
    const other = EDITION_IDS.find((it) => names.includes(it));
    throw new InputError(
      `${name} has no column of codes: name one after an edition (${editions.join(', ')})${other ? `; codes of ${other} have to be mapped first` : ''}. Columns: ${listed(columns)}.`,
    );
  }
  return { columns: found, notes };
}
