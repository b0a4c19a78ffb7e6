/** The figures at the head of a review. */
import type { EditionId } from '../../classification/edition.ts';
import { editionName } from '../edition-name.ts';
import { Prose } from '../parts/prose.tsx';
import { counted, plural } from '../plural.ts';
import type { ReviewFigures } from './coded-list.ts';

/** Rows, distinct titles, how many are coded for sure, and how many wait for the reviewer. */
export function Figures({
  figures,
  edition,
}: {
  readonly figures: ReviewFigures;
  readonly edition: EditionId;
}) {
  const share = figures.rows > 0 ? Math.round((100 * figures.settledRows) / figures.rows) : 0;
  return (
    <dl className="figures">
      <Figure value={figures.rows} name={plural(figures.rows, 'row')} />
      <Figure value={figures.distinctTitles} name={plural(figures.distinctTitles, 'distinct title')} />
      <Figure
        value={figures.settledRows}
        name={`${plural(figures.settledRows, 'row')} surely coded to ${editionName(edition)}, or reviewed (${share}\u202f%)`}
      />
      <Figure
        value={figures.titlesToLookAt}
        name={`${plural(figures.titlesToLookAt, 'title')} to be looked at (${counted(figures.rowsToLookAt, 'row')})`}
      />
    </dl>
  );
}

function Figure({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <div>
      <dt>
        <Prose text={name} />
      </dt>
      <dd className="num">{value.toLocaleString('en')}</dd>
    </div>
  );
}
