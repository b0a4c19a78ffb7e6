/** The tables that the commands answer from. */
import {
  type Category,
  type Classifications,
  EDITION_IDS,
  type EditionId,
  holdersOf,
  isEditionId,
  openClassifications,
  readCode,
  withLostZero,
} from '../classification/index.ts';
import { readTable } from '../data/data-folder.ts';
import { UsageError } from './exit.ts';

/** Opens the tables that come with the program. */
export function openTables(): Classifications {
  return openClassifications(readTable);
}

/**
 * Reads the name of an edition.
 *
 * @throws UsageError that lists the editions
 */
export function editionNamed(text: string): EditionId {
  const id = text.trim().toLowerCase();
  if (isEditionId(id)) return id;
  throw new UsageError(`"${text}" is no edition; give one of ${EDITION_IDS.join(', ')}.`);
}

/** Reads a list of editions joined by commas, each once. */
export function editionsNamed(text: string): readonly EditionId[] {
  return [...new Set(text.split(',').map(editionNamed))];
}

/** A category and, where the code means "not further defined", that code. */
export interface FoundCategory {
  readonly category: Category;
  readonly notFurtherDefined: string | null;
}

/**
 * Finds the category that a code stands for.
 *
 * @param edition where it is `undefined`, the newest edition whose codes look like this one
 * @param option the option that names the edition, for the message
 * @throws UsageError that names the nearest codes and the other editions that hold the code
 * @example findCategory(classifications, 'ISCO-88 2221', undefined).category.title // 'Medical doctors'
 */
export function findCategory(
  classifications: Classifications,
  code: string,
  edition: EditionId | undefined,
  option = '--edition',
): FoundCategory {
  const [prefix, rest] = splitAddress(code);
  if (!/\d/.test(rest))
    throw new UsageError(
      `"${code}" is no code. To find a category by its title: cadre search "${code}"; to ask in words: cadre ask "${code}".`,
    );
  const wanted = prefix ?? edition ?? likelyEdition(classifications, rest);
  const read = readCode(classifications, wanted, rest);
  if (read.kind === 'category') return { category: read.category, notFurtherDefined: null };
  if (read.kind === 'not-further-defined') return { category: read.category, notFurtherDefined: read.code };
  const { name, family } = classifications.edition(wanted);
  const lost = withLostZero(classifications, wanted, rest);
  // A code of the other family has no neighbours here: 29-2072 is near to no code of ISCO.
  const { elsewhere } = read;
  const foreign =
    elsewhere.length > 0 && elsewhere.every((it) => classifications.edition(it.edition).family !== family);
  const near = foreign ? [] : [...(lost ? [lost] : []), ...read.nearest];
  const nearest = near.map((it) => `${it.code} ${it.title}`).join('; ');
  const holders = elsewhere.map((it) => `${it.edition} (${it.title})`).join(', ');
  throw new UsageError(
    `${name} has no code "${rest}".${holders ? ` It is a code of ${holders}: name it with ${option}.` : ''}${nearest ? ` The nearest codes: ${nearest}.` : ''}`,
  );
}

/** Understands `isco-08/3252`, the form of the page's addresses, and `ISCO-08 3252`, as people write it. */
function splitAddress(text: string): readonly [EditionId | null, string] {
  const prefix = /^(.+?)[\s/:]+(?=\d+(?:[.‐-―−-]\d+)*\s*$)/u.exec(text.trim());
  if (!prefix) return [null, text];
  const [whole, name = ''] = prefix;
  const id = name.toLowerCase().replace('o*net', 'onet').replace(/\s+/g, '-');
  const code = text.trim().slice(whole.length);
  if (id === 'isco' || id === 'soc') return [null, code];
  return isEditionId(id) ? [id, code] : [null, text];
}

/** A code of one edition alone names it; else a hyphen or six digits say SOC, and the newest is meant. */
function likelyEdition(classifications: Classifications, code: string): EditionId {
  const holders = holdersOf(classifications, code);
  return holders[0]?.edition ?? (/^\d{2}\D?\d{4}|^\d+[‐-―−-]/u.test(code.trim()) ? 'soc-2018' : 'isco-08');
}
