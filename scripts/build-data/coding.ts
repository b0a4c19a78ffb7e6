/** The project's own tables for the coder: written by hand in `data/coding/`, here brought in order. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Table, table } from './table.ts';

const NAMES = [
  'coding/abbreviations.tsv',
  'coding/acronyms.tsv',
  'coding/disciplines.tsv',
  'coding/duties.tsv',
  'coding/everyday-titles-soc.tsv',
  'coding/everyday-titles.tsv',
  'coding/synonyms.tsv',
] as const;

/** The project's own tables as they stand in `data/coding/`. */
export function codingTables(): readonly Table[] {
  return NAMES.map((name) => {
    const text = readFileSync(fileURLToPath(new URL(`../../data/${name}`, import.meta.url)), 'utf8');
    const [header = [], ...rows] = text
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    // An editor may have cut the tab before an empty note.
    return table(
      name,
      header,
      rows.map((row) => [...row, ...header.slice(row.length).map(() => '')]),
    );
  });
}
