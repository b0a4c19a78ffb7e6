/** A title and what is known of the job; its coding follows what is typed. */
import { useEffect, useRef, useState } from 'react';
import type { JobDescription, TitleCoding } from '../../coding/coder.ts';
import { CodingView, type Settled } from '../parts/coding.tsx';

const PAUSE_MILLISECONDS = 200;

const CONTEXT = [
  ['tasks', 'Tasks', 'What the person does'],
  ['industry', 'Setting', 'Hospital, ministry of health, school …'],
  ['qualification', 'Qualification or grade', 'Diploma, registered, enrolled …'],
] as const;

const EXAMPLES = [
  ['Senior Enrolled Nurse Grade II', 'rank and grade are set aside', 'en'],
  ['SMO', 'an acronym is opened, and a question left', 'en'],
  ['Agent de santé communautaire', 'in French', 'fr'],
  ['Medical assistant', 'one title, three groups', 'en'],
] as const;

interface Properties {
  readonly job: JobDescription;
  readonly coding: TitleCoding | null;
}

/** A form that works without a script; with one, the result is live. */
export function CodeForm(properties: Properties) {
  const [job, setJob] = useState(properties.job);
  const [coding, setCoding] = useState(properties.coding);
  const [settled, setSettled] = useState<Settled>({});
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
          setSettled({});
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
          <div className="box-row">
            <input
              id="title"
              name="title"
              value={job.title}
              onChange={(event) => setJob({ ...job, title: event.target.value })}
              dir="auto"
              autoComplete="off"
              spellCheck={false}
            />
            <button type="submit">Code</button>
          </div>
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
      </form>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {coding ? (
        <CodingView
          coding={coding}
          settled={settled}
          onSettle={(edition, candidate) => setSettled({ ...settled, [edition]: candidate })}
        />
      ) : (
        <Examples />
      )}
    </>
  );
}

function Examples() {
  return (
    <section aria-labelledby="examples-heading">
      <h2 id="examples-heading">For example</h2>
      <ul className="title-examples">
        {EXAMPLES.map(([title, what, language]) => (
          <li key={title}>
            <a href={`/code?title=${encodeURIComponent(title)}`} lang={language}>
              {title}
            </a>{' '}
            <span className="note">{what}</span>
          </li>
        ))}
      </ul>
    </section>
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
