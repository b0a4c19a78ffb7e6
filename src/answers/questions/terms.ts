/** Terms of the classifications, explained from the tables. */
import type { Category, Classifications } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { list, shortName } from '../wording.ts';
import { statement } from './statements.ts';

/** What a term means: n.e.c., n.f.d., a residual group, or one of the skill levels. */
export function termStatements(classifications: Classifications, term: string): readonly Statement[] {
  if (/^[1-4]$/.test(term)) return skillLevelStatements(classifications, Number(term));
  return /f|further/i.test(term) && !/classified|residual/i.test(term)
    ? notFurtherDefined(classifications)
    : notElsewhereClassified(classifications);
}

/** A few are enough to see what is meant. */
const EXAMPLES = 6;

function notElsewhereClassified(classifications: Classifications): readonly Statement[] {
  const residual = (edition: 'isco-08' | 'soc-2018') =>
    classifications.categories(edition).filter((it) => it.residual);
  const [isco, soc] = [residual('isco-08'), residual('soc-2018')];
  const health = isco.filter((it) => /health/i.test(it.title));
  return [
    statement(
      classifications,
      `n.e.c. means “not elsewhere classified”: a residual group, for work that belongs to the group above and to none of the groups beside it. ISCO-08 has ${isco.length} such unit groups; their codes end in 9. In health: ${list(health.map(shortName))}.`,
      'isco-08',
      ['isco-08/categories.tsv'],
    ),
    statement(
      classifications,
      `SOC 2018 writes “All Other” for the same: ${soc.length} detailed occupations, for example ${list(examples(soc))}.`,
      'soc-2018',
      ['soc-2018/categories.tsv'],
    ),
    statement(
      classifications,
      'It is not the same as n.f.d., “not further defined”, which says that the work is not known more closely.',
      null,
      ['isco-08/categories.tsv'],
    ),
  ];
}

function examples(categories: readonly Category[]): readonly string[] {
  const health = categories.filter((it) => it.code.startsWith('29-') || it.code.startsWith('31-'));
  return health.slice(0, EXAMPLES).map(shortName);
}

function notFurtherDefined(classifications: Classifications): readonly Statement[] {
  const zeros = classifications
    .categories('isco-08')
    .filter((it) => it.level === 4 && it.code.endsWith('0') && !it.code.startsWith('0'));
  const doctors = classifications.category('isco-08', '221');
  const example = doctors ? ` 2210 means ${shortName(doctors)}, not further defined.` : '';
  return [
    statement(
      classifications,
      `n.f.d. means “not further defined”: the work is known only as far as a broader group, whose code is filled up with zeros.${example}`,
      'isco-08',
      ['isco-08/categories.tsv'],
    ),
    statement(
      classifications,
      `A code that ends in zero may be a group of its own: ${zeros.length} unit groups of ISCO-08 outside the armed forces have one, such as ${list(
        zeros.filter((it) => it.code.startsWith('22')).map(shortName),
      )}. Only the table tells the two apart.`,
      'isco-08',
      ['isco-08/categories.tsv'],
    ),
    statement(
      classifications,
      'It is not the same as n.e.c., “not elsewhere classified”, which is a group of its own.',
      null,
      ['isco-08/categories.tsv'],
    ),
  ];
}

function skillLevelStatements(classifications: Classifications, level: number): readonly Statement[] {
  const at = classifications
    .categories('isco-08')
    .filter((it) => it.skillLevels.some((skill) => skill === level));
  const units = at.filter((it) => it.level === 4);
  // Where only some of a broad group are at the level, those below it are named: 14 of the managers.
  const isWhole = (it: Category) => it.skillLevels.length === 1;
  const broad = at.filter((it) => {
    const parent = it.parent === null ? undefined : classifications.category('isco-08', it.parent);
    return it.level < 4 && isWhole(it) && !(parent && isWhole(parent));
  });
  return [
    statement(
      classifications,
      `ISCO-08 has four skill levels. Skill level ${level} is that of ${list(broad.map(shortName))}; ${units.length} unit groups are at it.`,
      'isco-08',
      ['isco-08/categories.tsv'],
    ),
    statement(classifications, 'The SOC has no skill levels.', null, ['soc-2018/categories.tsv']),
  ];
}
