/** The columns that a coded list gets for each edition, the same in every file, page and filter. */
import { type Classifications, type EditionId, levelName } from '../classification/index.ts';
import type { EditionResult } from './coder.ts';

/** The columns of one edition: code, title, probability, level in the publisher's words, and evidence. */
const COLUMNS = ['code', 'title', 'probability', 'level', 'evidence'] as const;

/**
 * Names of the added columns, for example `isco-08 code`.
 *
 * @example
 * codedColumnNames(['isco-08'])[0]; // 'isco-08 code'
 */
export function codedColumnNames(editions: readonly EditionId[]): readonly string[] {
  return editions.flatMap((edition) => COLUMNS.map((column) => `${edition} ${column}`));
}

/**
 * The cells of one result, in the order of the columns; codes are text, the probability a number of three decimals.
 * A title that cannot be coded gets empty cells and what evidence there is.
 */
export function codedCells(
  classifications: Classifications,
  result: EditionResult | undefined,
): readonly (string | number)[] {
  const evidence = (result?.evidence ?? [])
    .slice(0, 3)
    .map((it) => `${EVIDENCE[it.kind]}: ${it.text} (${it.code})`);
  const decided = result?.decided;
  const category = decided && classifications.category(result.edition, decided.code);
  if (!decided || !category) return ['', '', '', '', evidence.join('; ')];
  const probability = Math.round(decided.probability * 1000) / 1000;
  return [
    decided.code,
    decided.title,
    probability,
    levelName(classifications, category),
    evidence.join('; '),
  ];
}

/** How each kind of evidence is named to a reader. */
const EVIDENCE = {
  'own-title': 'own list',
  'index-entry': 'index entry',
  'category-title': 'category title',
  'similar-title': 'similar title',
  'known-title': 'known title',
  model: 'model',
  rule: 'rule',
} as const;
