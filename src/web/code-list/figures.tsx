/** The figures at the head of a review. */
import type { EditionId } from '../../classification/edition.ts';
import { editionName } from '../edition-name.ts';
import type { ReviewFigures } from './coded-list.ts';

/** Rows, distinct titles, how many are coded in full, and how many wait for the reviewer. */
export function Figures({
  figures,
  edition,
}: {
  readonly figures: ReviewFigures;
  readonly edition: EditionId;
}) {
  const share = figures.rows > 0 ? Math.round((100 * figures.settledRows) / figures.rows) : 0;
  const depth = edition === 'isco-08' ? 'at four digits' : `at the detailed level of ${editionName(edition)}`;
  return (
    <dl className="figures">
      <Figure value={figures.rows} name="rows" />
      <Figure value={figures.distinctTitles} name="distinct titles" />
      <Figure value={figures.settledRows} name={`rows coded ${depth} (${share} %)`} />
      <Figure
        value={figures.titlesToLookAt}
        name={`titles to be looked at (${figures.rowsToLookAt.toLocaleString('en')} rows)`}
      />
    </dl>
  );
}

function Figure({ value, name }: { readonly value: number; readonly name: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="num">{value.toLocaleString('en')}</dd>
    </div>
  );
}
