/** Where a table's facts come from, as the data package states it. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';

/** The publication that a table was taken from. */
export interface Source {
  /** The table of `data/`, for example `isco-08/index.tsv`. */
  readonly table: string;
  /** Title of the table. */
  readonly title: string;
  /** The publications, as they should be cited. */
  readonly publications: readonly string[];
  readonly licences: readonly string[];
}

interface Resource {
  readonly path: string;
  readonly title?: string;
  readonly sources?: readonly { readonly title: string }[];
  readonly licenses?: readonly { readonly name?: string; readonly title?: string }[];
}

const resourcesOf = lazyFor((classifications: Classifications): ReadonlyMap<string, Resource> => {
  const text = classifications.readTable('datapackage.json');
  const { resources } = JSON.parse(text) as { readonly resources: readonly Resource[] };
  return new Map(resources.map((it) => [it.path, it]));
});

/**
 * The source of a table.
 *
 * @throws Error when the data package does not describe the table
 */
export function sourceOf(classifications: Classifications, table: string): Source {
  const resource = resourcesOf(classifications).get(table);
  if (!resource) throw new Error(`datapackage.json does not describe ${table}.`);
  return {
    table,
    title: resource.title ?? table,
    publications: (resource.sources ?? []).map((it) => it.title),
    licences: (resource.licenses ?? []).map((it) => it.title ?? it.name ?? ''),
  };
}
