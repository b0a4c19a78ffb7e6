/** `datapackage.json`: the Frictionless data package that describes the tables. */

/** A column of a table. */
export interface Field {
  readonly name: string;
  readonly type: 'string';
  readonly description: string;
  readonly constraints: {
    readonly required?: boolean;
    readonly pattern?: string;
    readonly enum?: readonly string[];
  };
}

/** Columns whose values stand in columns of another table; an empty resource means the table itself. */
export interface ForeignKey {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: string; readonly fields: readonly string[] };
}

/** The columns of a table and its keys. */
export interface Schema {
  readonly fields: readonly Field[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A publication that a table was taken from. */
export interface Source {
  readonly title: string;
  readonly path: string;
}

/** The terms of a publisher. */
export interface License {
  readonly name: string;
  readonly title: string;
  readonly path: string;
}

/** A table of the package. */
export interface Resource {
  readonly name: string;
  /** Path below `data/`, for example `isco-08/index.tsv`. */
  readonly path: string;
  readonly title: string;
  readonly schema: Schema;
  readonly sources: readonly Source[];
  readonly licenses: readonly License[];
  /** `sha256:` and 64 hexadecimal digits, of the whole file. */
  readonly hash: string;
  /** Number of rows, without the header. */
  readonly 'cadre:rows': number;
  /** Edition or editions of the facts. */
  readonly 'cadre:edition': string;
  /** Date that the publication states. */
  readonly 'cadre:date': string;
}

/** The whole package. */
export interface DataPackage {
  readonly resources: readonly Resource[];
}

/**
 * Reads `datapackage.json`.
 *
 * @throws Error when the text is no JSON or describes no tables
 */
export function parseDataPackage(text: string): DataPackage {
  const content: unknown = JSON.parse(text);
  const isPackage =
    typeof content === 'object' &&
    content !== null &&
    'resources' in content &&
    Array.isArray(content.resources);
  if (!isPackage) throw new Error('it has no list of resources');
  return content as unknown as DataPackage;
}
