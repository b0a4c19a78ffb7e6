/** Text in which a line never ends inside a code or the name of an edition. */

const UNBROKEN = /(\b\d\d-\d{4}(?:\.\d\d)?\b|\bISCO-\d\d\b|\bO\*NET-SOC \d{4}\b|\bSOC \d{4}\b)/;

/** The text as it is; copied, it holds no other character. */
export function Prose({ text }: { readonly text: string }) {
  return text.split(UNBROKEN).map((piece, place) =>
    place % 2 === 1 ? (
      <span className="unbroken" key={place}>
        {piece}
      </span>
    ) : (
      piece
    ),
  );
}
