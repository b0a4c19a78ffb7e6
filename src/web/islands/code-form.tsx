/** A title and what is known of the job; its coding follows what is typed. */
import { useEffect, useRef, useState } from 'react';
import type { JobDescription, TitleCoding } from '../../coding/coder.ts';
import { CodingView } from '../parts/coding.tsx';

const PAUSE_MILLISECONDS = 200;

const CONTEXT = [
  ['tasks', 'Tasks', 'What the person does'],
  ['industry', 'Setting', 'Hospital, ministry of health, school …'],
  ['qualification', 'Qualification or grade', 'Diploma, registered, enrolled …'],
] as const;

interface Properties {
  readonly job: JobDescription;
  readonly coding: TitleCoding | null;
}

/** A form that works without a script; with one, the result is live. */
export function CodeForm(properties: Properties) {
  const [job, setJob] = useState(properties.job);
  const [coding, setCoding] = useState(properties.coding);
  const [problem, setProblem] = useState('');
  const isFirst = useRef(true);

  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      if (job.title.trim() === '') {
        setCoding(null);
        return;
      }
      codeJob(job, abort.signal).then(
        (answer) => {
          setCoding(answer);
          setProblem('');
        },
        (error: unknown) => {
          if (!abort.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
        },
      );
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [job]);

  const hasContext = CONTEXT.some(([field]) => job[field]);
  return (
    <>
      <form action="/code" className="code-form">
        <div className="field wide">
          <label htmlFor="title">Job title, in any language</label>
          <input
            id="title"
            name="title"
            value={job.title}
            onChange={(event) => setJob({ ...job, title: event.target.value })}
            dir="auto"
            autoComplete="off"
            spellCheck={false}
          />
        </div>
        <details open={hasContext}>
          <summary>Say more: tasks, setting, qualification</summary>
          {CONTEXT.map(([field, label, hint]) => (
            <div className="field" key={field}>
              <label htmlFor={field}>{label}</label>
              <input
                id={field}
                name={field}
                value={job[field] ?? ''}
                placeholder={hint}
                onChange={(event) => setJob({ ...job, [field]: event.target.value })}
                dir="auto"
                autoComplete="off"
              />
            </div>
          ))}
        </details>
        <button type="submit">Code</button>
      </form>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {coding ? <CodingView coding={coding} /> : null}
    </>
  );
}

async function codeJob(job: JobDescription, signal: AbortSignal): Promise<TitleCoding> {
  const response = await fetch('/api/code', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(job),
    signal,
  });
  const answer = (await response.json()) as TitleCoding & { readonly error?: string };
  if (!response.ok) throw new Error(answer.error ?? `The server answered ${response.status}.`);
  return answer;
}
