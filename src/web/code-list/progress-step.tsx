/** The third step: how far the coding is. */
import type { ListProgress } from './list-requests.ts';

interface Properties {
  readonly progress: ListProgress | null;
  /** When the coding began, in milliseconds. */
  readonly since: number;
  readonly onStop: () => void;
}

/** A bar, a count and a rate. */
export function ProgressStep({ progress, since, onStop }: Properties) {
  const seconds = (Date.now() - since) / 1000;
  const rate = progress && seconds > 0.5 ? Math.round(progress.distinctJobs / seconds) : 0;
  return (
    <div className="coding-progress">
      <label htmlFor="progress">Coding</label>
      <progress id="progress" max={1} value={progress?.share ?? 0} />
      <p className="num" role="status">
        {progress
          ? `${count(progress.rows)} rows read, ${count(progress.distinctJobs)} distinct titles`
          : 'Sending the file'}
        {rate > 0 ? `, ${count(rate)} a second` : ''}
      </p>
      <button type="button" className="quiet" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}

function count(value: number): string {
  return value.toLocaleString('en');
}
