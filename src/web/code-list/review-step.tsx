/** The last step: figures, filters, the tables, and the coded file to take away. */
import { useEffect, useMemo, useState } from 'react';
import type { EditionId } from '../../classification/edition.ts';
import {
  type Choice,
  type Choices,
  type CodedList,
  choiceKey,
  figuresOf,
  filteredPlaces,
  type TitleFilter,
} from './coded-list.ts';
import { Figures } from './figures.tsx';
import { Pager } from './pager.tsx';
import { RowTable } from './row-table.tsx';
import { StepHeading } from './step-heading.tsx';
import { TitleTable } from './title-table.tsx';

const PAGE_LENGTH = 100;

const FILTERS: readonly (readonly [TitleFilter, string])[] = [
  ['all', 'All'],
  ['unsure', 'Unsure'],
  ['no code', 'No code'],
  ['disagree', 'Editions disagree'],
  ['reviewed', 'Reviewed'],
];

interface Properties {
  /** Of the file. */
  readonly name: string;
  readonly list: CodedList;
  readonly editions: readonly EditionId[];
  /** True where the file was written. */
  readonly onDownload: (choices: Choices) => Promise<boolean>;
  readonly onBack: () => void;
}

/** The review of a coded list. */
export function ReviewStep({ name, list, editions, onDownload, onBack }: Properties) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const [view, setView] = useState<'titles' | 'rows'>('titles');
  const [filter, setFilter] = useState<TitleFilter>('all');
  const [text, setText] = useState('');
  const [page, setPage] = useState(0);
  const [isSaved, setIsSaved] = useState(true);
  const [isBusy, setIsBusy] = useState(false);
  const primary = editions[0] ?? 'isco-08';

  useEffect(() => {
    if (isSaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isSaved]);

  const places = useMemo(
    () => filteredPlaces(list, choices, primary, filter, text),
    [list, choices, primary, filter, text],
  );
  const rows = useMemo(() => {
    if (view === 'titles') return [];
    const shown = new Set(places);
    return filter === 'all' && text === '' ? list.rows : list.rows.filter((it) => shown.has(it.title));
  }, [view, list, places, filter, text]);
  const length = view === 'titles' ? places.length : rows.length;
  const from = Math.min(page, Math.max(0, Math.ceil(length / PAGE_LENGTH) - 1)) * PAGE_LENGTH;

  function choose(edition: EditionId, place: number, choice: Choice | undefined) {
    const changed = new Map(choices);
    if (choice === undefined) changed.delete(choiceKey(edition, place));
    else changed.set(choiceKey(edition, place), choice);
    setChoices(changed);
    setIsSaved(false);
  }

  async function download() {
    setIsBusy(true);
    const isWritten = await onDownload(choices);
    setIsBusy(false);
    if (isWritten) setIsSaved(true);
  }

  function leave() {
    if (isSaved || confirm('Your decisions on this list are not downloaded yet. Leave them?')) onBack();
  }

  return (
    <section className="review" aria-label="Coded list">
      <StepHeading text={name} />
      <Figures figures={figuresOf(list, choices, primary)} edition={primary} />
      <p className="actions">
        <button type="button" onClick={download} disabled={isBusy}>
          {isBusy ? 'Writing the file' : 'Download the coded file'}
        </button>
        <button type="button" className="quiet" onClick={leave}>
          Another file
        </button>
      </p>
      <div className="review-controls">
        <fieldset className="segments">
          <legend className="unseen">View</legend>
          <Toggle isOn={view === 'titles'} onClick={() => setView('titles')} text="By title" />
          <Toggle isOn={view === 'rows'} onClick={() => setView('rows')} text="Row by row" />
        </fieldset>
        <fieldset className="segments">
          <legend className="unseen">Filter</legend>
          {FILTERS.filter(([it]) => it !== 'disagree' || editions.length > 1).map(([it, name]) => (
            <Toggle
              key={it}
              isOn={filter === it}
              onClick={() => {
                setFilter(it);
                setPage(0);
              }}
              text={name}
            />
          ))}
        </fieldset>
        <div className="field find">
          <label className="unseen" htmlFor="find-title">
            Find a title
          </label>
          <input
            id="find-title"
            type="search"
            placeholder="Find a title"
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              setPage(0);
            }}
          />
        </div>
      </div>
      {length === 0 ? <p className="absent">Nothing here.</p> : null}
      {view === 'titles' ? (
        <TitleTable
          list={list}
          places={places.slice(from, from + PAGE_LENGTH)}
          editions={editions}
          choices={choices}
          onChoose={choose}
        />
      ) : (
        <>
          <p className="note">A code is changed by title, for all its rows at once: see “By title”.</p>
          <RowTable
            list={list}
            rows={rows.slice(from, from + PAGE_LENGTH)}
            editions={editions}
            choices={choices}
          />
        </>
      )}
      <Pager from={from} length={length} pageLength={PAGE_LENGTH} onPage={setPage} />
    </section>
  );
}

function Toggle({
  isOn,
  onClick,
  text,
}: {
  readonly isOn: boolean;
  readonly onClick: () => void;
  readonly text: string;
}) {
  return (
    <button type="button" aria-pressed={isOn} onClick={onClick}>
      {text}
    </button>
  );
}
