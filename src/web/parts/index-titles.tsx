/** The titles that the publisher's index assigns to a category; a long list can be filtered. */

const FILTERED_FROM = 12;

/** Index titles as printed. The filter is shown where there is a script to run it. */
export function IndexTitles({ titles }: { readonly titles: readonly string[] }) {
  return (
    <>
      {titles.length >= FILTERED_FROM ? (
        <p className="filter needs-script">
          <label htmlFor="index-filter">Find among {titles.length} index titles</label>
          <input id="index-filter" type="search" data-filters="index-titles" autoComplete="off" />
        </p>
      ) : null}
      <ul className="index-titles" id="index-titles">
        {titles.map((title, place) => (
          <li key={place}>{title}</li>
        ))}
      </ul>
      <p className="unseen" role="status" id="index-titles-found" />
    </>
  );
}
