/** Variants: other groupings of an edition's categories, such as WHO's health workforce groups (GSIM: Variant). */
import type { Category } from './category.ts';
import type { Classifications } from './classifications.ts';
import { type EditionId, isEditionId } from './edition.ts';
import { lazyFor } from './lazy.ts';
import { readColumns } from './table.ts';

/** A regrouping of an edition. */
export interface Variant {
  readonly id: string;
  readonly title: string;
  readonly edition: EditionId;
  /** `reconstructed`: put together from other sources, because the publisher's own table could not be read. */
  readonly status: 'official' | 'reconstructed';
  /** Where the grouping is published. */
  readonly source: string;
  readonly note: string;
  readonly groups: readonly VariantGroup[];
}

/** One group of a variant. */
export interface VariantGroup {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly members: readonly Category[];
}

/** Every variant with its groups and their members. */
export const variantsOf = lazyFor((classifications: Classifications): readonly Variant[] => {
  const { readTable } = classifications;
  const groups = readColumns(readTable('variants/groups.tsv'), ['variant', 'group', 'title', 'note']);
  const members = readColumns(readTable('variants/members.tsv'), ['variant', 'group', 'code']);
  return readColumns(readTable('variants/variants.tsv'), [
    'variant',
    'title',
    'edition',
    'status',
    'source',
    'note',
  ]).map(([id, title, edition, status, source, note]) => {
    if (!isEditionId(edition)) throw new Error(`variants.tsv names an unknown edition, "${edition}".`);
    return {
      id,
      title,
      edition,
      status: status === 'official' ? 'official' : 'reconstructed',
      source,
      note,
      groups: groups
        .filter(([variant]) => variant === id)
        .map(([, group, groupTitle, groupNote]) => ({
          id: group,
          title: groupTitle,
          note: groupNote,
          members: members
            .filter(([variant, memberGroup]) => variant === id && memberGroup === group)
            .map(([, , code]) => classifications.category(edition, code))
            .filter((it) => it !== undefined),
        })),
    };
  });
});

/** A variant's group that holds a category. */
export interface Membership {
  readonly variant: Variant;
  readonly group: VariantGroup;
}

/** The groups, of any variant, that hold the category. */
export function membershipsOf(classifications: Classifications, category: Category): readonly Membership[] {
  return variantsOf(classifications)
    .filter((variant) => variant.edition === category.edition)
    .flatMap((variant) =>
      variant.groups
        .filter((group) => group.members.some((it) => it.code === category.code))
        .map((group) => ({ variant, group })),
    );
}
