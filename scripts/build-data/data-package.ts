/** Writes `datapackage.json` and `row-hashes.tsv` for the tables built. */
import type { Resource } from '../../src/data/data-package.ts';
import { rowHashes, tableHash } from '../../src/data/row-hash.ts';
import { resourceName, schemaOf } from './schema.ts';
import { ORIGINS } from './sources.ts';
import { formatTable, type Table, table } from './table.ts';

/** `row-hashes.tsv`: the hash of every line of the tables. */
export function rowHashTable(tables: readonly Table[]): Table {
  const rows = tables.map((each) => [each.name, rowHashes(formatTable(each))]);
  return table('row-hashes.tsv', ['table', 'hashes'], rows);
}

function resource(each: Table): Resource {
  const origin = ORIGINS[each.name];
  if (!origin) throw new Error(`No source is written for ${each.name}.`);
  const { title, edition, date, sources, licenses, description } = origin;
  const text = formatTable(each);
  return {
    name: resourceName(each.name),
    path: each.name,
    title,
    ...(description === undefined ? {} : { description }),
    profile: 'tabular-data-resource',
    format: 'tsv',
    mediatype: 'text/tab-separated-values',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: `sha256:${tableHash(text)}`,
    'cadre:rows': each.rows.length,
    'cadre:edition': edition,
    'cadre:date': date,
    dialect: { delimiter: '\t', lineTerminator: '\n', quoteChar: '\u0000', doubleQuote: false, header: true },
    schema: schemaOf(each.name, each.columns),
    sources,
    licenses,
  } as Resource;
}

/** The text of `datapackage.json`. */
export function dataPackage(tables: readonly Table[]): string {
  const content = {
    profile: 'tabular-data-package',
    name: 'cadre-data',
    title: 'Occupational classifications of the health workforce: facts',
    description:
      'Codes, titles, levels, skill levels, index titles, exclusion references, correspondences and changes of ISCO-08, ISCO-88, SOC 2010, SOC 2018 and O*NET-SOC 2019, with the regroupings that health-workforce statistics use.',
    licenses: [
      {
        name: 'other-open',
        title: 'Each table states the terms of its publisher',
        path: 'https://opendefinition.org/licenses/',
      },
    ],
    resources: tables.map(resource),
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
