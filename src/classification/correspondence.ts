/** Correspondences: which categories of one edition hold the work of a category of another. */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import type { EditionId } from './edition.ts';
import { detailedCategoriesOf } from './hierarchy.ts';
import { lazyFor, lazyMap } from './lazy.ts';
import { readColumns } from './table.ts';

/**
 * How two categories relate, read from source to target: one to one; the source is split over several targets;
 * several sources merge into the target; or each holds only part of the other.
 */
export type Relation = 'equal' | 'split' | 'merge' | 'partial';

/** The published tables, each read both ways. */
const TABLES = [
  ['isco-88', 'isco-08'],
  ['isco-08', 'soc-2010'],
  ['soc-2010', 'soc-2018'],
  ['onet-soc-2019', 'soc-2018'],
  ['soc-hybrid-2019', 'soc-2018'],
] as const satisfies readonly (readonly [EditionId, EditionId])[];

/** One published row: part of a correspondence table, in the direction asked for. */
export interface Link {
  readonly source: Category;
  readonly target: Category;
  readonly relation: Relation;
  /** The publisher marks that only part of the source is meant. */
  readonly sourcePart: boolean;
  /** The publisher marks that only part of the target is meant. */
  readonly targetPart: boolean;
  /** The table of `data/` that holds the row. */
  readonly table: string;
}

/** A target category with the chain of published links that leads to it. */
export interface Correspondence {
  readonly source: Category;
  readonly target: Category;
  /** Of the whole chain; never closer than its loosest link. */
  readonly relation: Relation;
  /** Editions passed on the way; empty for a published correspondence. */
  readonly derivedThrough: readonly EditionId[];
  readonly chain: readonly Link[];
}

/**
 * The categories of another edition that correspond to a category.
 *
 * Where no table joins the two editions, the correspondence is derived through the editions between them, and
 * says so: no official table from ISCO-08 to SOC 2018 exists. A broader category answers with the links of the
 * detailed categories below it.
 *
 * @returns one correspondence a source and target, in the order of the tables; empty when the publisher has no link
 * @example
 * const records = classifications.category('isco-08', '3252');
 * correspondencesOf(classifications, records, 'soc-2018').map((it) => it.target.code); // ['29-2072', '29-9021']
 */
export function correspondencesOf(
  classifications: Classifications,
  category: Category,
  to: EditionId,
): readonly Correspondence[] {
  const route = routeBetween(category.edition, to);
  if (!route) return [];
  const own = follow(classifications, category, route);
  if (own.length > 0) return own;
  const detailed = detailedCategoriesOf(classifications, category);
  return detailed.length === 1 && detailed[0] === category
    ? own
    : detailed.flatMap((it) => follow(classifications, it, route));
}

/** The editions to which an edition has a correspondence, published or derived. */
export function reachableEditions(from: EditionId): readonly EditionId[] {
  const all = new Set<EditionId>(TABLES.flat());
  return [...all].filter((to) => to !== from && routeBetween(from, to) !== undefined);
}

function follow(
  classifications: Classifications,
  category: Category,
  route: readonly EditionId[],
): readonly Correspondence[] {
  const found = new Map<string, Correspondence>();
  const walk = (at: Category, chain: readonly Link[]): void => {
    const next = route[chain.length + 1];
    if (!next) {
      // Two chains may end in one category: the first, through the table's own order, stands for both.
      if (!found.has(at.code)) {
        found.set(at.code, {
          source: category,
          target: at,
          relation: relationOfChain(chain),
          derivedThrough: route.slice(1, -1),
          chain,
        });
      }
      return;
    }
    for (const link of linksFrom(classifications, at, next)) walk(link.target, [...chain, link]);
  };
  walk(category, []);
  return [...found.values()];
}

function relationOfChain(chain: readonly Link[]): Relation {
  const relations = new Set(chain.map((it) => it.relation).filter((it) => it !== 'equal'));
  if (relations.size === 0) return 'equal';
  return relations.size === 1 ? ([...relations][0] as Relation) : 'partial';
}

/** The shortest way from one edition to another over the published tables. */
function routeBetween(from: EditionId, to: EditionId): readonly EditionId[] | undefined {
  if (from === to) return undefined;
  let routes: (readonly EditionId[])[] = [[from]];
  const seen = new Set<EditionId>([from]);
  while (routes.length > 0) {
    const longer: (readonly EditionId[])[] = [];
    for (const route of routes) {
      const end = route.at(-1);
      for (const [one, other] of TABLES) {
        const next = one === end ? other : other === end ? one : undefined;
        if (!next || seen.has(next)) continue;
        if (next === to) return [...route, next];
        seen.add(next);
        longer.push([...route, next]);
      }
    }
    routes = longer;
  }
  return undefined;
}

/** Published links from a category straight to another edition. */
export function linksFrom(
  classifications: Classifications,
  category: Category,
  to: EditionId,
): readonly Link[] {
  return tablesOf(classifications)(`${category.edition} ${to}`).get(category.code) ?? [];
}

type LinksBySource = ReadonlyMap<string, readonly Link[]>;

const tablesOf = lazyFor((classifications: Classifications) =>
  lazyMap((route: string) => {
    const [from, to] = route.split(' ') as [EditionId, EditionId];
    return readLinks(classifications, from, to);
  }),
);

function readLinks(classifications: Classifications, from: EditionId, to: EditionId): LinksBySource {
  const published = TABLES.find((it) => it.includes(from as never) && it.includes(to as never));
  if (!published) return new Map();
  const table = `correspondences/${published[0]}_${published[1]}.tsv`;
  const forwards = published[0] === from;
  const links: Link[] = [];
  const columns = ['source', 'target', 'relation', 'source_part', 'target_part'] as const;
  for (const [first, second, relation, firstPart, secondPart] of readColumns(
    classifications.readTable(table),
    columns,
  )) {
    const source = classifications.category(from, forwards ? first : second);
    const target = classifications.category(to, forwards ? second : first);
    if (!source || !target)
      throw new Error(`${table} links ${first} to ${second}, and one of them is no category.`);
    links.push({
      source,
      target,
      relation: forwards ? (relation as Relation) : reversed(relation as Relation),
      sourcePart: (forwards ? firstPart : secondPart) === 'yes',
      targetPart: (forwards ? secondPart : firstPart) === 'yes',
      table,
    });
  }
  return Map.groupBy(links, (it) => it.source.code);
}

function reversed(relation: Relation): Relation {
  if (relation === 'split') return 'merge';
  if (relation === 'merge') return 'split';
  return relation;
}
