/** One title coded, with its evidence. */
import type { JobDescription, TitleCoding } from '../../coding/coder.ts';
import { Island } from '../island.tsx';
import { CodeForm } from '../islands/code-form.tsx';

/** The form and its result; with a script the result follows what is typed. */
export function CodePage({
  job,
  coding,
}: {
  readonly job: JobDescription;
  readonly coding: TitleCoding | null;
}) {
  return (
    <>
      <h1>Code a title</h1>
      {coding ? null : (
        <p className="lede">
          The title of a job, as a staff list has it, gets its category in ISCO-08 and SOC 2018, with how sure
          that is and why.
        </p>
      )}
      <Island name="code-form" of={CodeForm} properties={{ job, coding }} />
    </>
  );
}
