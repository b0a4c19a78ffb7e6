/** The same work in another edition. */
import type { Category } from '../../classification/category.ts';
import type { DescribedCorrespondence } from '../../classification/category-description.ts';
import type { Correspondence, Link } from '../../classification/correspondence.ts';
import type { Source } from '../../classification/source.ts';
import { editionName } from '../edition-name.ts';
import { counted } from '../plural.ts';
import { CategoryLink, Code } from './code.tsx';
import { Provenance } from './entry.tsx';
import { RelationMark } from './relation.tsx';

const SHOWN_AT_ONCE = 12;

/** Tables that the project worked out itself, from titles: no publisher states them. */
const OWN_TABLES: ReadonlySet<string> = new Set(['correspondences/soc-hybrid-2019_soc-2018.tsv']);

interface Props {
  readonly category: Category;
  readonly correspondence: DescribedCorrespondence;
  readonly sources: readonly Source[];
}

/** The correspondences of a category with one other edition, and whether they are published or derived. */
export function CorrespondencesWith({ category, correspondence, sources }: Props) {
  const { to, links } = correspondence;
  const through = links[0]?.derivedThrough ?? [];
  const tables = new Set(links.flatMap((it) => it.chain.map((step) => step.table)));
  const isDerived = through.length > 0 || [...tables].some((it) => OWN_TABLES.has(it));
  return (
    <div className="correspondence">
      <h3>{editionName(to)}</h3>
      <Provenance
        standing={isDerived ? 'derived' : 'official'}
        {...(through.length > 0 ? { how: `through ${through.map(editionName).join(' and ')}` } : {})}
        sources={sources.filter((it) => tables.has(it.table))}
      />
      <Links category={category} links={links} />
    </div>
  );
}

function Links({
  category,
  links,
}: {
  readonly category: Category;
  readonly links: readonly Correspondence[];
}) {
  const rows = links.map((link) => (
    <li key={`${link.source.code} ${link.target.code}`}>
      <RelationMark relation={link.relation} />
      <div>
        {link.source.code === category.code ? null : (
          <span className="from">
            <Code category={link.source} bare /> to{' '}
          </span>
        )}
        <CategoryLink category={link.target} bare />
        <Parts chain={link.chain} />
      </div>
    </li>
  ));
  if (rows.length <= SHOWN_AT_ONCE) return <ul className="links">{rows}</ul>;
  return (
    <details>
      <summary>{counted(rows.length, 'link')} from the groups below</summary>
      <ul className="links">{rows}</ul>
    </details>
  );
}

/** Where the publisher marks that only part of a category is meant. */
function Parts({ chain }: { readonly chain: readonly Link[] }) {
  const parts = chain.flatMap((link) => [
    ...(link.sourcePart ? [link.source] : []),
    ...(link.targetPart ? [link.target] : []),
  ]);
  if (parts.length === 0) return null;
  const names = [...new Set(parts.map((it) => `${it.code} (${editionName(it.edition)})`))];
  return <span className="note">only part of {names.join(' and of ')}</span>;
}
