/** Builds every table, in the order in which they need each other. */
import { changes } from './changes.ts';
import { codingTables } from './coding.ts';
import { correspondences } from './correspondences.ts';
import { dataPackage, rowHashTable } from './data-package.ts';
import { editionTables } from './edition-table.ts';
import { EDITIONS } from './editions.ts';
import { errata } from './errata.ts';
import { isco08 } from './isco-08.ts';
import { settledTitles } from './isco-08-titles.ts';
import { isco88 } from './isco-88.ts';
import { languageWords } from './language-words.ts';
import { onetSoc2019 } from './onet-soc-2019.ts';
import { outlook } from './outlook.ts';
import type { Reference } from './reference.ts';
import { soc2010 } from './soc-2010.ts';
import { soc2018 } from './soc-2018.ts';
import { socHybrid2019 } from './soc-hybrid-2019.ts';
import { formatTable, type Table } from './table.ts';
import { variants } from './variants.ts';

/** File name below `data/` to its text, for every file of the data package. */
export async function buildTables(reference: Reference): Promise<ReadonlyMap<string, string>> {
  const titles = await settledTitles(reference);
  const published: readonly Table[] = [
    ...editionTables(EDITIONS),
    ...isco08(reference, titles),
    ...(await isco88(reference)),
    ...soc2010(reference),
    ...(await soc2018(reference)),
    ...socHybrid2019(reference),
    ...(await onetSoc2019(reference)),
    ...(await correspondences(reference)),
    ...variants(),
    ...codingTables(),
  ];
  const find = (name: string): Table => {
    const found = published.find((table) => table.name === name);
    if (!found) throw new Error(`The table ${name} was not built.`);
    return found;
  };
  const facts = [
    ...published,
    ...changes(find),
    errata(find, titles),
    languageWords(find),
    ...outlook(reference, find),
  ];
  const tables = [...facts, rowHashTable(facts)];
  return new Map([
    ...tables.map((table) => [table.name, formatTable(table)] as const),
    ['datapackage.json', dataPackage(tables)],
  ]);
}
