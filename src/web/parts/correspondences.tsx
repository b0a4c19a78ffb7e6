/** The same work in another edition. */
import type { Category } from '../../classification/category.ts';
import type { DescribedCorrespondence } from '../../classification/category-description.ts';
import type { Correspondence } from '../../classification/correspondence.ts';
import type { Source } from '../../classification/source.ts';
import { editionName } from '../edition-name.ts';
import { counted } from '../plural.ts';
import { CategoryLink, Code } from './code.tsx';
import { Provenance } from './entry.tsx';
import { RelationMark } from './relation.tsx';

const SHOWN_AT_ONCE = 24;

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
        <Parts link={link} />
      </div>
    </li>
  ));
  if (rows.length <= SHOWN_AT_ONCE) return <ul className="links">{rows}</ul>;
  const isFromBelow = links.some((it) => it.source.code !== category.code);
  return (
    <details>
      <summary>
        {counted(rows.length, 'link')}
        {isFromBelow ? ' from the groups below' : ''}
      </summary>
      <ul className="links">{rows}</ul>
    </details>
  );
}

/** Where the publisher marks that only part of a category between the two is meant: the relation does not say that. */
function Parts({ link: { source, target, chain } }: { readonly link: Correspondence }) {
  const between = chain
    .flatMap((link) => [...(link.sourcePart ? [link.source] : []), ...(link.targetPart ? [link.target] : [])])
    .filter((it) => !isSame(it, source) && !isSame(it, target));
  if (between.length === 0) return null;
  const names = [...new Set(between.map((it) => `${it.code} (${editionName(it.edition)})`))];
  return <span className="note">only part of {names.join(' and of ')}</span>;
}

function isSame(one: Category, other: Category): boolean {
  return one.edition === other.edition && one.code === other.code;
}
