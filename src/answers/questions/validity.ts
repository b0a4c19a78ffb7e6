/** Whether a code is still in force. */
import { type Category, type Classifications, correspondencesOf } from '../../classification/index.ts';
import type { Statement } from '../answer.ts';
import { linkTables } from '../claims/finding.ts';
import { editionName, shortName, successors } from '../wording.ts';
import { statement } from './statements.ts';

/** In force or not, for the editions that have the code, the newest first; and what followed it. */
export function validityStatements(
  classifications: Classifications,
  categories: readonly Category[],
): readonly Statement[] {
  const inForce = categories.filter((it) => classifications.edition(it.edition).validTo === '');
  const former = categories.filter((it) => !inForce.includes(it));
  return [
    ...inForce.map((it) => {
      const { name, validFrom } = classifications.edition(it.edition);
      return statement(
        classifications,
        `In force: ${shortName(it)} is a code of ${name}, valid since ${validFrom}.`,
        it.edition,
        ['editions.tsv', `${it.edition}/categories.tsv`],
      );
    }),
    ...former.flatMap((it) => formerStatements(classifications, it, inForce.length > 0)),
  ];
}

function formerStatements(
  classifications: Classifications,
  category: Category,
  isAlsoInForce: boolean,
): readonly Statement[] {
  const { name, family, validFrom, validTo } = classifications.edition(category.edition);
  const next = family === 'isco' ? 'isco-08' : 'soc-2018';
  const links = correspondencesOf(classifications, category, next);
  const same = classifications.category(next, category.code);
  const nextName = editionName(classifications, next);
  const followed = links.length > 0 ? ` In ${nextName} its work is found in ${successors(links)}.` : '';
  const years = `in use from ${validFrom} to ${validTo}`;
  const text = isAlsoInForce
    ? `In ${name}, ${years}, the code stood for ${shortName(category)}.`
    : `No longer in force: ${shortName(category)} is a code of ${name}, ${years}; ${same ? `in ${nextName} the same code stands for ${shortName(same)}` : `${nextName} has no such code`}.`;
  return [
    statement(classifications, `${text}${followed}`, category.edition, [
      'editions.tsv',
      `${category.edition}/categories.tsv`,
      ...linkTables(links),
    ]),
  ];
}
