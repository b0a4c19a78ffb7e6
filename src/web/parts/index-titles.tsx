/** The titles that the publisher's index assigns to a category; a long list can be filtered. */
import { ListFilter } from './list-filter.tsx';

const FILTERED_FROM = 12;

/** Index titles as printed. The filter is shown where there is a script to run it. */
export function IndexTitles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <>
      {titles.length >= FILTERED_FROM ? (
        <ListFilter list="index-titles" label={`Find among ${titles.length} index titles`} />
      ) : null}
      <ul className="index-titles" id="index-titles">
        {titles.map((title, place) => (
          <li key={place}>{title}</li>
        ))}
      </ul>
    </>
  );
}
