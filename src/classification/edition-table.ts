/** The editions and their levels, from `editions.tsv` and `levels.tsv`. */
import { type Edition, type EditionId, isEditionId, type LevelNumber } from './edition.ts';
import { type ReadTable, readColumns } from './table.ts';

/**
 * Reads every edition that the tables describe.
 *
 * @throws Error when a table names an edition that the program does not know
 */
export function readEditions(readTable: ReadTable): ReadonlyMap<EditionId, Edition> {
  const levels = readColumns(readTable('levels.tsv'), ['edition', 'level', 'name', 'count']);
  const columns = ['edition', 'name', 'full_name', 'family', 'publisher', 'valid_from', 'valid_to'] as const;
  const editions = new Map<EditionId, Edition>();
  for (const [id, name, fullName, family, publisher, validFrom, validTo] of readColumns(
    readTable('editions.tsv'),
    columns,
  )) {
    if (!isEditionId(id)) throw new Error(`editions.tsv names an unknown edition, "${id}".`);
    editions.set(id, {
      id,
      name,
      fullName,
      family: family === 'isco' ? 'isco' : 'soc',
      publisher,
      validFrom,
      validTo,
      levels: levels
        .filter(([edition]) => edition === id)
        .map(([, level, levelName, count]) => ({
          number: Number(level) as LevelNumber,
          name: levelName,
          count: Number(count),
        })),
    });
  }
  return editions;
}
