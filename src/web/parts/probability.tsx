/** A probability: a short bar and its number. Sure is a filled bar, unsure an open one. */

/** @param sure true where the code is sure: see `isSettled` */
export function Probability({ value, sure }: { readonly value: number; readonly sure: boolean }) {
  const percent = Math.round(value * 100);
  return (
    <span className={sure ? 'probability sure' : 'probability unsure'}>
      <svg viewBox="0 0 42 8" width="42" height="8" aria-hidden="true">
        <rect className="frame" x="0.5" y="0.5" width="41" height="7" />
        <rect className="share" x="0.5" y="0.5" width={Math.max(1, (41 * percent) / 100)} height="7" />
      </svg>
      <span className="num">{percent}&#8239;%</span>
      <span className="unseen">{sure ? ' sure' : ' unsure'}</span>
    </span>
  );
}
