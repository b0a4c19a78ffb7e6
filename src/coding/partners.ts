/** Which edition helps which. */
import type { EditionId } from '../classification/index.ts';

/** The edition to derive from, where an edition's own titles hold no match. */
export const PARTNERS: Partial<Record<EditionId, EditionId>> = {
  'isco-08': 'soc-2018',
  'soc-2018': 'isco-08',
  'soc-2010': 'soc-2018',
};
