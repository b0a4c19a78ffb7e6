/** An index title as it is spoken, with what its publisher excepts. */
import { readIndexTitle } from '../../classification/index.ts';

/** "except computers": after a colon or comma, or within brackets. */
const EXCEPTED = /(?:^|[,:(]\s*)((?:except|not) [^)]+?)\s*\)?\s*$/i;

/**
 * An index title in natural order and small letters, with its qualifiers in brackets. What it excepts stays with it and
 * comes last: without it the title would stand for the very work that belongs elsewhere.
 *
 * @example
 * spokenTitle('Analyst, systems: except computers'); // 'systems analyst (except computers)'
 */
export function spokenTitle(printed: string): string {
  const excepted = EXCEPTED.exec(printed);
  const { base, qualifiers } = readIndexTitle(excepted ? printed.slice(0, excepted.index) : printed);
  const added = [qualifiers.join(', '), excepted?.[1] ?? ''].filter((it) => it !== '').join(' ');
  return `${base}${added === '' ? '' : ` (${added})`}`.toLowerCase();
}
