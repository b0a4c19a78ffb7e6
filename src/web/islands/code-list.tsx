/** Codes a staff list, in four steps: choose, preview, code, review. */
import { useCallback, useEffect, useRef, useState } from 'react';
import { ChooseFile } from '../code-list/choose-file.tsx';
import { type Choices, type CodedList, correctionsOf } from '../code-list/coded-list.ts';
import {
  codedFile,
  codeList,
  type ListChoices,
  ListError,
  type ListOptions,
  type ListProgress,
  previewList,
} from '../code-list/list-requests.ts';
import { PreviewStep } from '../code-list/preview-step.tsx';
import { ProgressStep } from '../code-list/progress-step.tsx';
import { ReviewStep } from '../code-list/review-step.tsx';
import type { ListPreview } from '../code-list-messages.ts';
import { takeFile } from '../handed-file.ts';

const FRESH: ListOptions = { title: '', sheet: '', setting: '', editions: ['isco-08', 'soc-2018'] };

/** The whole of the page's work; the file and the decisions stay in the browser. */
export function CodeList(_: object) {
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(FRESH);
  const [preview, setPreview] = useState<ListPreview | null>(null);
  const [since, setSince] = useState<number | null>(null);
  const [isWriting, setIsWriting] = useState(false);
  const [progress, setProgress] = useState<ListProgress | null>(null);
  const [list, setList] = useState<CodedList | null>(null);
  const [problem, setProblem] = useState('');
  const [choices, setChoices] = useState<ListChoices | null>(null);
  const work = useRef<AbortController>(undefined);

  const begin = useCallback(() => {
    work.current?.abort();
    work.current = new AbortController();
    setProblem('');
    return work.current.signal;
  }, []);

  const read = useCallback(
    async (wanted: File, asked: ListOptions) => {
      const signal = begin();
      setFile(wanted);
      setOptions(asked);
      try {
        setPreview(await previewList(wanted, asked, signal));
      } catch (error) {
        if (signal.aborted) return;
        setPreview(null);
        setChoices(error instanceof ListError ? error.choices : null);
        setProblem(sentenceOf(error));
      }
    },
    [begin],
  );

  const take = useCallback(
    (wanted: File) => {
      setList(null);
      setPreview(null);
      void read(wanted, FRESH);
    },
    [read],
  );

  useEffect(() => {
    // A list dropped on the first page.
    takeFile().then(
      (handed) => handed && take(handed),
      () => {},
    );
    return () => work.current?.abort();
  }, [take]);

  async function code() {
    if (!file) return;
    const signal = begin();
    setSince(Date.now());
    setProgress(null);
    try {
      setList(await codeList(file, options, signal, setProgress));
    } catch (error) {
      if (!signal.aborted) setProblem(sentenceOf(error));
    }
    setSince(null);
  }

  async function download(choices: Choices): Promise<boolean> {
    if (!file || !list) return false;
    const signal = begin();
    try {
      const { blob, name } = await codedFile(file, options, correctionsOf(list, choices), signal);
      save(blob, name);
      return true;
    } catch (error) {
      if (!signal.aborted) setProblem(sentenceOf(error));
      return false;
    }
  }

  /** A list too long to review on a page can still be coded. */
  async function codeUnseen() {
    if (!file) return;
    const signal = begin();
    setIsWriting(true);
    try {
      const { blob, name } = await codedFile(file, options, [], signal);
      save(blob, name);
    } catch (error) {
      if (!signal.aborted) setProblem(sentenceOf(error));
    }
    setIsWriting(false);
  }

  function restart() {
    work.current?.abort();
    setFile(null);
    setPreview(null);
    setList(null);
    setSince(null);
    setProblem('');
  }

  return (
    <>
      {problem ? (
        <p className="problem" role="alert">
          {problem}
        </p>
      ) : null}
      {file === null ? <ChooseFile onFile={take} onProblem={setProblem} /> : null}
      {file && !list && since === null && !isWriting && (preview || problem) ? (
        <PreviewStep
          file={file}
          preview={preview}
          choices={choices}
          options={options}
          onChange={setOptions}
          onRead={(asked) => void read(file, asked)}
          onCode={code}
          onCodeUnseen={codeUnseen}
          onBack={restart}
        />
      ) : null}
      {file && !preview && !problem ? <p role="status">Reading {file.name}</p> : null}
      {since === null ? null : (
        <ProgressStep
          progress={progress}
          since={since}
          onStop={() => {
            work.current?.abort();
            setSince(null);
          }}
        />
      )}
      {isWriting ? (
        <div className="coding-progress">
          <p role="status">Coding {file?.name}. The download begins when all of it is coded.</p>
          <button type="button" className="quiet" onClick={() => work.current?.abort()}>
            Stop
          </button>
        </div>
      ) : null}
      {file && list ? (
        <ReviewStep
          name={file.name}
          list={list}
          editions={options.editions}
          onDownload={download}
          onBack={restart}
        />
      ) : null}
    </>
  );
}

function sentenceOf(error: unknown): string {
  if (error instanceof TypeError)
    return 'The server cannot be reached; see that Cadre still runs, and try again.';
  return error instanceof Error ? error.message : String(error);
}

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
