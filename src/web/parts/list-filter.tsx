/** A field that filters a list of the page; shown where there is a script to run it. */

/** @param list the identifier of the list */
export function ListFilter({ list, label }: { readonly list: string; readonly label: string }) {
  return (
    <>
      <p className="filter needs-script">
        <label htmlFor={`${list}-filter`}>{label}</label>
        <input id={`${list}-filter`} type="search" data-filters={list} autoComplete="off" />
      </p>
      <p className="unseen" role="status" id={`${list}-found`} />
    </>
  );
}
