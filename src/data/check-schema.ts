/** Checks a table against its schema in `datapackage.json`. */
import type { Field, Resource } from './data-package.ts';
import type { Finding } from './finding.ts';
import { rowFinding, type TableRow, type TableRows } from './table-rows.ts';

/** Tables by their path below `data/`. */
export type Tables = (path: string) => TableRows | undefined;

/** How to name a resource's table, and where to find it. */
export interface SchemaContext {
  readonly tables: Tables;
  readonly resources: readonly Resource[];
}

/** Everything that the schema of a table says of it: columns, rows, order, values, keys. */
export function checkSchema(
  table: TableRows,
  resource: Resource,
  context: SchemaContext,
): readonly Finding[] {
  const expected = resource.schema.fields.map((field) => field.name);
  if (expected.join('\t') !== table.columns.join('\t')) {
    const message = `The columns must be ${expected.join(', ')}, not ${table.columns.join(', ')}.`;
    return [{ table: table.name, row: 1, column: '', message }];
  }
  return [
    ...checkRowCount(table, resource),
    ...table.rows.flatMap((row) => checkRow(table, row, resource.schema.fields)),
    ...checkOrder(table),
    ...checkPrimaryKey(table, resource.schema.primaryKey),
    ...checkForeignKeys(table, resource, context),
  ];
}

function checkRowCount(table: TableRows, resource: Resource): readonly Finding[] {
  const expected = resource['cadre:rows'];
  if (table.rows.length === expected) return [];
  const message = `The table has ${table.rows.length} rows; it must have ${expected}.`;
  return [{ table: table.name, row: 0, column: '', message }];
}

const patterns = new Map<string, RegExp>();

function matches(value: string, pattern: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(`^(?:${pattern})$`);
  patterns.set(pattern, known);
  return known.test(value);
}

function checkRow(table: TableRows, row: TableRow, fields: readonly Field[]): readonly Finding[] {
  if (row.fields.length !== fields.length) {
    const message = `The row has ${row.fields.length} fields; it must have ${fields.length}, separated by tabs.`;
    return [rowFinding(table, row, '', message)];
  }
  return fields.flatMap((field, place) => {
    const fault = faultOf(row.fields[place] ?? '', field);
    return fault === undefined ? [] : [rowFinding(table, row, field.name, fault)];
  });
}

/** What a publisher printed wrongly may have such spaces. */
const KEEPS_SPACES = 'printed';

function faultOf(value: string, { name, constraints }: Field): string | undefined {
  if (value === '') return constraints.required ? 'The field is empty.' : undefined;
  if (name !== KEEPS_SPACES && /^\s|\s$|\s\s|[\r\u00a0]/.test(value)) {
    return `"${value}" has a space at an end, a doubled space or a space of another kind.`;
  }
  if (value.startsWith('"')) return `A field must not begin with a double quote: ${value}`;
  if (constraints.enum && !constraints.enum.includes(value)) {
    return `"${value}" is not one of ${constraints.enum.join(', ')}.`;
  }
  if (constraints.pattern && !matches(value, constraints.pattern)) {
    return `"${value}" does not have the shape ${constraints.pattern}.`;
  }
  return undefined;
}

function checkOrder(table: TableRows): readonly Finding[] {
  return table.rows.flatMap((row, index) => {
    const before = table.rows[index - 1];
    if (!before || before.fields.join('\t') <= row.fields.join('\t')) return [];
    return [rowFinding(table, row, '', 'The row is out of order: rows are sorted by their fields.')];
  });
}

/** The values of some columns of a row, as one text. */
function keyOf(row: TableRow, columns: readonly string[]): string {
  return columns.map((column) => row.get(column)).join('\t');
}

function checkPrimaryKey(table: TableRows, columns: readonly string[] | undefined): readonly Finding[] {
  if (!columns) return [];
  const first = new Map<string, number>();
  return table.rows.flatMap((row) => {
    const key = keyOf(row, columns);
    const line = first.get(key);
    if (line === undefined) {
      first.set(key, row.line);
      return [];
    }
    const message = `"${key.replaceAll('\t', ', ')}" stands in line ${line} already.`;
    return [rowFinding(table, row, columns.join(', '), message)];
  });
}

function checkForeignKeys(table: TableRows, resource: Resource, context: SchemaContext): readonly Finding[] {
  return (resource.schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const path =
      reference.resource === ''
        ? resource.path
        : context.resources.find(({ name }) => name === reference.resource)?.path;
    const target = path === undefined ? undefined : context.tables(path);
    if (!target) return [];
    const known = new Set(target.rows.map((row) => keyOf(row, reference.fields)));
    return table.rows
      .filter((row) => fields.some((column) => row.get(column) !== '') && !known.has(keyOf(row, fields)))
      .map((row) => {
        const key = fields.map((column) => row.get(column)).join(', ');
        return rowFinding(table, row, fields.join(', '), `"${key}" does not stand in data/${target.name}.`);
      });
  });
}
