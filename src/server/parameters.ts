/** Parameters that several addresses take. */
import { z } from 'zod';
import { EDITION_IDS, type EditionId } from '../classification/index.ts';

/** Longest query, question or job title that is read, in UTF-16 code units. */
export const MAX_QUERY_LENGTH = 1_000;

/** Longest text that the server checks, in UTF-16 code units; the command line has no such limit. */
export const MAX_TEXT_LENGTH = 50_000;

/** A text to be checked. */
export const checkedText = z
  .string({ error: 'must be given, once, as text' })
  .max(
    MAX_TEXT_LENGTH,
    `must have at most ${MAX_TEXT_LENGTH.toLocaleString('en')} characters; check a longer text on the command line with "cadre check"`,
  );

/** A text of one line: a query, a question, a code. */
export const shortText = z
  .string({ error: 'must be given, once, as text' })
  .max(MAX_QUERY_LENGTH, `must have at most ${MAX_QUERY_LENGTH} characters`);

/** A text that must not be empty. */
export const neededText = shortText.trim().min(1, 'must not be empty');

/** The identifier of an edition. */
export const edition = z.enum(EDITION_IDS, { error: `must be one of ${EDITION_IDS.join(', ')}` });

/** Editions, separated by commas. */
export const editions = z
  .string({ error: 'must be given once' })
  .transform((text) => text.split(',').map((it) => it.trim()))
  .pipe(z.array(edition))
  .transform((it): readonly EditionId[] => it);
