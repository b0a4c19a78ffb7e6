/** Exclusions: references from a category to where a look-alike belongs. */
import { type ReadTable, readColumns } from './table.ts';

/** "`title` does not belong to `code` but to `target`", all in ISCO-08. */
export interface Exclusion {
  readonly code: string;
  readonly title: string;
  readonly target: string;
  /** The target as printed by the publisher, where that is a known erratum; else empty. */
  readonly printed: string;
}

/** Reads the exclusion references of ISCO-08. */
export function readExclusions(readTable: ReadTable): readonly Exclusion[] {
  return readColumns(readTable('isco-08/exclusions.tsv'), ['code', 'title', 'target', 'printed']).map(
    ([code, title, target, printed]) => ({ code, title, target, printed }),
  );
}
