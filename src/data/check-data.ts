/** Checks the whole data package: every table, every row. */
import { EDITION_IDS, openClassifications, TOPIC_IDS, topicFile } from '../classification/index.ts';
import type { ReadTable } from '../classification/table.ts';
import { checkHashes } from './check-hashes.ts';
import { checkRules, RULED_TABLES } from './check-rules.ts';
import { checkSchema } from './check-schema.ts';
import { checkTexts } from './check-texts.ts';
import { checkTopics } from './check-topics.ts';
import { type DataPackage, parseDataPackage } from './data-package.ts';
import type { Finding } from './finding.ts';
import { rowHashes } from './row-hash.ts';
import { type TableRows, tableRows } from './table-rows.ts';

const PACKAGE = 'datapackage.json';
const ROW_HASHES = 'row-hashes.tsv';

const whole = (table: string, message: string): Finding => ({ table, row: 0, column: '', message });
const reason = (error: unknown) => (error instanceof Error ? error.message : String(error));

/**
 * Checks the tables of `data/`: columns, counts, code shapes, keys, the tree of each edition, index entries,
 * exclusions, correspondences, change logs, variants, errata, and the hash of every row.
 *
 * @param readTable gives the text of a file by its path below `data/`; it may throw for a missing one
 * @returns what is wrong, in the order of the tables; nothing when all is well
 * @example
 * import { readTable } from './data-folder.ts';
 * checkData(readTable); // []
 */
export function checkData(readTable: ReadTable): readonly Finding[] {
  let content: DataPackage;
  try {
    content = parseDataPackage(readTable(PACKAGE));
  } catch (error) {
    return [whole(PACKAGE, `The description of the tables cannot be read: ${reason(error)}`)];
  }
  const { texts, missing } = readAll(content, readTable);
  if (missing.length > 0) return missing;
  const tables = new Map([...texts].map(([path, text]) => [path, tableRows(path, text)]));
  const bySchema = checkSchemas(content, tables);
  const byRules = [...bySchema, ...checkRules((path) => tables.get(path) ?? tableRows(path, ''))];
  const findings = withAlteredRows(byRules, checkAllHashes(content, texts, tables));
  // Texts are read through the tables, which must be sound for that.
  return findings.length > 0 ? findings : checkProse(readTable);
}

function checkProse(readTable: ReadTable): readonly Finding[] {
  const classifications = openClassifications(readTable);
  const topics = new Map(TOPIC_IDS.map((id) => [id, topicFile(id)]));
  const isCode = (code: string): boolean =>
    EDITION_IDS.some((edition) => classifications.category(edition, code) !== undefined);
  return [...checkTexts(classifications), ...checkTopics(readTable, topics, isCode)];
}

/** The texts of all tables, and a finding for each that is missing: the other checks need every table. */
function readAll({ resources }: DataPackage, readTable: ReadTable) {
  const listed = new Set(resources.map(({ path }) => path));
  const missing: Finding[] = [...RULED_TABLES, ROW_HASHES]
    .filter((path) => !listed.has(path))
    .map((path) => whole(path, `${PACKAGE} does not list this table.`));
  const texts = new Map<string, string>();
  for (const path of listed) {
    try {
      texts.set(path, readTable(path));
    } catch (error) {
      missing.push(whole(path, reason(error)));
    }
  }
  return { texts, missing };
}

function checkSchemas(
  { resources }: DataPackage,
  tables: ReadonlyMap<string, TableRows>,
): readonly Finding[] {
  const context = { resources, tables: (path: string) => tables.get(path) };
  return resources.flatMap((resource) => {
    const table = tables.get(resource.path);
    return table ? checkSchema(table, resource, context) : [];
  });
}

function checkAllHashes(
  { resources }: DataPackage,
  texts: ReadonlyMap<string, string>,
  tables: ReadonlyMap<string, TableRows>,
): readonly Finding[] {
  const joined = new Map(tables.get(ROW_HASHES)?.rows.map((row) => [row.get('table'), row.get('hashes')]));
  return resources.flatMap(({ path, hash }) => {
    const text = texts.get(path);
    const expected = () => (path === ROW_HASHES ? rowHashes(hashTableOf(texts)) : (joined.get(path) ?? ''));
    return text === undefined ? [] : checkHashes(path, text, hash, expected);
  });
}

/** The table of row hashes as the other tables make it, to compare it with the one that is there. */
function hashTableOf(texts: ReadonlyMap<string, string>): string {
  const rows = [...texts]
    .filter(([path]) => path !== ROW_HASHES)
    .map(([path, text]) => `${path}\t${rowHashes(text)}\n`);
  return `table\thashes\n${rows.sort().join('')}`;
}

/** A row that a rule named already is not named again for its hash. */
function withAlteredRows(byRules: readonly Finding[], byHash: readonly Finding[]): readonly Finding[] {
  const named = new Set(byRules.filter(({ row }) => row > 0).map(({ table, row }) => `${table} ${row}`));
  return [...byRules, ...byHash.filter(({ table, row }) => !named.has(`${table} ${row}`))];
}
