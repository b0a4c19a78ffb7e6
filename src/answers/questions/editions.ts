/** Sentences about the editions themselves. */
import type { Classifications, EditionId } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { list } from '../wording.ts';
import type { NamedEdition } from './reading/question-text.ts';
import { statement } from './statements.ts';

/** Full name, publisher, validity and levels of each edition that a question names; of every year, where it says none. */
export function editionStatements(
  classifications: Classifications,
  named: readonly NamedEdition[],
): readonly Statement[] {
  const asked: readonly EditionId[] = named.flatMap(({ family, edition }) =>
    edition
      ? [edition]
      : family === 'isco'
        ? (['isco-08', 'isco-88'] as const)
        : (['soc-2018', 'soc-2010'] as const),
  );
  // What followed a former edition belongs to its answer.
  const ids = asked.flatMap((id): readonly EditionId[] => {
    const { validTo, family } = classifications.edition(id);
    return validTo === '' ? [id] : [id, family === 'isco' ? 'isco-08' : 'soc-2018'];
  });
  return [...new Set(ids)].map((id) => {
    const { name, fullName, publisher, validFrom, validTo, levels } = classifications.edition(id);
    const validity =
      validTo === ''
        ? `It has been in force since ${validFrom}`
        : `It was in use from ${validFrom} to ${validTo}`;
    const counts = list(levels.map((it) => `${it.count.toLocaleString('en')} ${it.name}s`));
    return statement(
      classifications,
      `${name}: ${fullName}. Publisher: ${publisher}. ${validity}. ${levels.length === 1 ? 'One level' : `${levels.length} levels`}: ${counts}.`,
      id,
      ['editions.tsv', 'levels.tsv'],
    );
  });
}
