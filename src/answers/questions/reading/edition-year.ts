/** The edition that a year alone stands for. */
import type { EditionId } from '../../../classification/index.ts';
import type { NamedEdition } from './question-text.ts';

const EDITIONS: Readonly<Record<string, EditionId>> = {
  1988: 'isco-88',
  2008: 'isco-08',
  2010: 'soc-2010',
  2018: 'soc-2018',
};

const YEAR = /\b(?:in|with|since|after|by|from) (1988|2008|2010|2018)$/i;

/**
 * The edition of the year with which a question on a change ends, or `undefined`.
 *
 * @example
 * editionOfYear('did the code for bakers change in 2018')?.edition; // 'soc-2018'
 */
export function editionOfYear(text: string): NamedEdition | undefined {
  const edition = EDITIONS[YEAR.exec(text)?.[1] ?? ''];
  return edition && { family: edition.startsWith('isco') ? 'isco' : 'soc', edition, isForeign: false };
}
