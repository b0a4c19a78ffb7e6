/** `cadre map CODE --from EDITION --to EDITIONS`: the same work in other editions. */
import { correspondencesOf, reachableEditions } from '../../classification/index.ts';
import { UsageError } from '../exit.ts';
import { derivation, linkLines } from '../links.ts';
import { printJson, printLines } from '../print.ts';
import { editionNamed, editionsNamed, findCategory, openTables } from '../tables.ts';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly json?: true;
}

/** Prints the correspondences of a category with the editions asked for. */
export function map(code: string, options: Options): void {
  const classifications = openTables();
  const { category } = findCategory(classifications, code, editionNamed(options.from), '--from');
  const targets = editionsNamed(options.to);
  const missing = targets.find((it) => !reachableEditions(category.edition).includes(it));
  if (missing)
    throw new UsageError(
      `No correspondence leads from ${category.edition} to ${missing}; from there one can reach ${reachableEditions(category.edition).join(', ')}.`,
    );
  const mappings = targets.map((to) => ({ to, links: correspondencesOf(classifications, category, to) }));
  if (options.json) {
    printJson({ category, mappings });
    return;
  }
  const nameOf = (edition: Parameters<typeof classifications.edition>[0]) =>
    classifications.edition(edition).name;
  printLines([
    `${nameOf(category.edition)} ${category.code} ${category.title}`,
    ...mappings.flatMap(({ to, links }) => {
      const lines = linkLines(category, links, (it) => {
        const part =
          it.relation === 'partial' ? 'part of ' : it.relation === 'merge' ? 'within  ' : '        ';
        return `${part}${it.target.code} ${it.target.title} [${it.relation}]`;
      });
      return [
        '',
        `${nameOf(to)}${derivation(classifications, links)}`,
        ...(lines.length > 0 ? lines.map((it) => `  ${it}`) : ['  no counterpart is published']),
      ];
    }),
  ]);
}
