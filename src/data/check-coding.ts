/** Checks the coder's own tables against the index that they lean on. */
import type { Finding } from './finding.ts';
import { rowFinding, type TableRows } from './table-rows.ts';

/** Every synonym or discipline names an entry of the ISCO-08 index, and has its code. */
export function checkIndexEntries(synonyms: TableRows, index: TableRows): readonly Finding[] {
  const codes = Map.groupBy(index.rows, (row) => row.get('title'));
  return synonyms.rows.flatMap((row) => {
    const entries = codes.get(row.get('index_entry'));
    if (!entries) return [rowFinding(synonyms, row, 'index_entry', 'The ISCO-08 index has no such entry.')];
    if (entries.some((entry) => entry.get('code') === row.get('isco_08'))) return [];
    return [rowFinding(synonyms, row, 'isco_08', `The index entry has the code ${entries[0]?.get('code')}.`)];
  });
}

/** Every acronym stands for something longer, and says whether it may be opened within a title. */
export function checkAcronyms(acronyms: TableRows): readonly Finding[] {
  return acronyms.rows.flatMap((row) => {
    const findings: Finding[] = [];
    if (row.get('expansion').length <= row.get('acronym').length) {
      findings.push(
        rowFinding(acronyms, row, 'expansion', 'What it stands for is no longer than the acronym.'),
      );
    }
    if (!['yes', 'no'].includes(row.get('within'))) {
      findings.push(rowFinding(acronyms, row, 'within', 'It must be yes or no.'));
    }
    return findings;
  });
}
