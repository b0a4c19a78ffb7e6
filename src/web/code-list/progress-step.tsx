/** The third step: how far the coding is. */
import { counted } from '../plural.ts';
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
          ? `${counted(progress.rows, 'row')} read, ${counted(progress.distinctJobs, 'distinct title')}`
          : 'Sending the file'}
        {rate > 0 ? `, ${rate.toLocaleString('en')} a second` : ''}
      </p>
      <button type="button" className="quiet" onClick={onStop}>
        Stop
      </button>
    </div>
  );
}
