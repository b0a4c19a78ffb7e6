/** Pages through a long table. */
interface Properties {
  readonly from: number;
  readonly length: number;
  readonly pageLength: number;
  readonly onPage: (page: number) => void;
}

/** Where the reader is, and the pages before and after; nothing for a table of one page. */
export function Pager({ from, length, pageLength, onPage }: Properties) {
  if (length <= pageLength) return null;
  const page = from / pageLength;
  const end = Math.min(length, from + pageLength);
  return (
    <nav className="pager" aria-label="Pages of the table">
      <button type="button" className="quiet" disabled={page === 0} onClick={() => onPage(page - 1)}>
        Previous
      </button>
      <span className="num" role="status">
        {(from + 1).toLocaleString('en')} to {end.toLocaleString('en')} of {length.toLocaleString('en')}
      </span>
      <button type="button" className="quiet" disabled={end === length} onClick={() => onPage(page + 1)}>
        Next
      </button>
    </nav>
  );
}
