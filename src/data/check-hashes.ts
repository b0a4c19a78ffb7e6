/** Finds altered, added, lost and moved rows by the hashes that the build wrote. */
import type { Finding } from './finding.ts';
import { linesOf, rowHashes, splitRowHashes, tableHash } from './row-hash.ts';

/** Findings of one table before the rest is only counted. */
const MOST_FINDINGS = 50;

function lastPlaces(hashes: readonly string[]): ReadonlyMap<string, number> {
  return new Map(hashes.map((hash, place) => [hash, place]));
}

/** The lines that differ, told by walking both lists of hashes side by side. */
function differences(table: string, text: string, expected: readonly string[]): readonly Finding[] {
  const lines = linesOf(text);
  const actual = splitRowHashes(rowHashes(text));
  const lastExpected = lastPlaces(expected);
  const lastActual = lastPlaces(actual);
  const findings: Finding[] = [];
  const report = (row: number, message: string) => findings.push({ table, row, column: '', message });
  let here = 0;
  let there = 0;
  while (here < actual.length || there < expected.length) {
    const hash = actual[here];
    const wanted = expected[there];
    if (hash !== undefined && hash === wanted) {
      here += 1;
      there += 1;
      continue;
    }
    const hashComesLater = hash !== undefined && (lastExpected.get(hash) ?? -1) > there;
    const wantedComesLater = wanted !== undefined && (lastActual.get(wanted) ?? -1) > here;
    if (wanted !== undefined && !wantedComesLater && (hash === undefined || hashComesLater)) {
      report(here + 1, `A row is missing here, before: ${lines[here] ?? 'the end of the table'}`);
      there += 1;
    } else if (hash !== undefined && !hashComesLater && (wanted === undefined || wantedComesLater)) {
      report(here + 1, `This row does not belong here: ${lines[here]}`);
      here += 1;
    } else {
      report(here + 1, `This row is not as the build wrote it: ${lines[here]}`);
      here += 1;
      there += 1;
    }
  }
  return findings;
}

/**
 * Compares a table with its recorded hash and, where that differs, its rows with theirs.
 *
 * @param joined gives the hashes of the table's lines, as `rowHashes` joins them; asked for only when needed
 */
export function checkHashes(
  table: string,
  text: string,
  hash: string,
  joined: () => string,
): readonly Finding[] {
  if (hash === `sha256:${tableHash(text)}`) return [];
  const found = differences(table, text, splitRowHashes(joined()));
  if (found.length === 0) {
    const message = 'The file is not as the build wrote it, and the altered row cannot be told.';
    return [{ table, row: 0, column: '', message }];
  }
  if (found.length <= MOST_FINDINGS) return found;
  const message = `${found.length - MOST_FINDINGS} more rows differ from the build.`;
  return [...found.slice(0, MOST_FINDINGS), { table, row: 0, column: '', message }];
}
