/** What became of a category between two editions, in the types of GSIM (Neuchâtel model). */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';
import { lazyFor } from './lazy.ts';
import { readColumns } from './table.ts';

/** GSIM's types of change: RC changes the content of a category, VC its code or name alone. */
export const CHANGE_TYPES = {
  RC1: 'deletion',
  RC2: 'creation',
  'RC3.1': 'merger',
  'RC3.2': 'take-over',
  'RC4.1': 'breakdown',
  'RC4.2': 'split-off',
  RC5: 'transfer',
  VC1: 'code change',
  VC2: 'name change',
} as const;

/** One of GSIM's types of change. */
export type ChangeType = keyof typeof CHANGE_TYPES;

/** One change: the older category (`null` for a creation) and the newer one (`null` for a deletion). */
export interface Change {
  readonly type: ChangeType;
  readonly older: Category | null;
  readonly newer: Category | null;
}

/** The change logs, by the newer edition. */
const LOGS = [
  ['isco-88', 'isco-08'],
  ['soc-2010', 'soc-2018'],
] as const satisfies readonly (readonly [EditionId, EditionId])[];

/** The table that holds the changes of an edition. */
export function changeTableOf(edition: EditionId): string {
  const log = LOGS.find((pair) => (pair as readonly EditionId[]).includes(edition));
  return `changes/${(log ?? LOGS[0]).join('_')}.tsv`;
}

/**
 * Every change that a category took part in, from the edition before or to the edition after.
 *
 * @example
 * const old = classifications.category('soc-2010', '29-2071');
 * changesOf(classifications, old).map((it) => `${it.type} ${it.newer?.code}`);
 * // ['RC4.1 29-2072', 'RC4.1 29-9021', ...]
 */
export function changesOf(classifications: Classifications, category: Category): readonly Change[] {
  return allChanges(classifications).filter((it) => isSame(it.older, category) || isSame(it.newer, category));
}

function isSame(one: Category | null, other: Category): boolean {
  return one?.edition === other.edition && one.code === other.code;
}

const allChanges = lazyFor((classifications: Classifications): readonly Change[] =>
  LOGS.flatMap(([older, newer]) =>
    readColumns(classifications.readTable(`changes/${older}_${newer}.tsv`), ['older', 'newer', 'type']).map(
      ([olderCode, newerCode, type]) => ({
        type: type as ChangeType,
        older: classifications.category(older, olderCode) ?? null,
        newer: classifications.category(newer, newerCode) ?? null,
      }),
    ),
  ),
);
