/** Chooses another category for a title: among the candidates, or by search. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { EditionId } from '../../classification/edition.ts';
import type { EditionResult } from '../../coding/coder.ts';
import { isSettled } from '../coding-state.ts';
import { hueOf } from '../hue.ts';
import { Code } from '../parts/code.tsx';
import { Probability } from '../parts/probability.tsx';
import { type FoundCategory, fetchSearch } from '../search-reply.ts';
import type { Choice } from './coded-list.ts';

interface Properties {
  readonly title: string;
  readonly edition: EditionId;
  readonly result: EditionResult | undefined;
  readonly isReviewed: boolean;
  readonly onChoose: (choice: Choice) => void;
  /** Takes the reviewer's choice back. */
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** A small form below the title. */
export function CodePicker({ title, edition, result, isReviewed, onChoose, onUndo, onClose }: Properties) {
  const [text, setText] = useState('');
  const [found, setFound] = useState<readonly FoundCategory[]>([]);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => field.current?.focus(), []);

  useEffect(() => {
    if (text.trim() === '') {
      setFound([]);
      return;
    }
    const abort = new AbortController();
    fetchSearch(text, abort.signal, edition).then(
      (reply) => setFound(reply.results),
      () => {},
    );
    return () => abort.abort();
  }, [text, edition]);

  function onKey(event: KeyboardEvent) {
    if (event.key === 'Escape') return onClose();
    const isInField = event.target === field.current;
    const choices = [...(list.current?.querySelectorAll('button') ?? [])];
    const place = choices.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Enter' && isInField) {
      event.preventDefault();
      // A code typed in full is a choice; anything else leads to the choices.
      const typed = found.find((it) => it.code === text.trim());
      if (typed) onChoose({ code: typed.code, title: typed.title });
      else choices[0]?.focus();
    }
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || (place < 0 && !isInField)) return;
    event.preventDefault();
    const next = place + step;
    if (next < 0) field.current?.focus();
    else choices[Math.min(next, choices.length - 1)]?.focus();
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys work wherever the focus is in it
    <div className="picker" onKeyDown={onKey}>
      <div className="field">
        <label htmlFor="picker-search">
          Another category for “<bdi>{title}</bdi>”
        </label>
        <input
          id="picker-search"
          ref={field}
          type="search"
          value={text}
          placeholder="Title or code"
          autoComplete="off"
          aria-describedby="picker-keys"
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="unseen" id="picker-keys">
        The arrow keys lead through the choices, Enter takes one, Escape closes.
      </p>
      <ul className="choices" ref={list}>
        {text.trim() === ''
          ? (result?.candidates ?? []).map((it) => (
              <li key={it.code}>
                <Choose category={{ ...it, edition }} onChoose={onChoose} />
                <Probability
                  value={it.probability}
                  sure={it.code === result?.decided?.code && isSettled(result)}
                />
              </li>
            ))
          : found.map((it) => (
              <li key={it.code}>
                <Choose category={it} onChoose={onChoose} />
              </li>
            ))}
      </ul>
      <p className="actions">
        {result?.decided && !isReviewed ? (
          <button type="button" className="quiet" onClick={() => onChoose(result.decided)}>
            Confirm {result.decided.code}
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={() => onChoose(null)}>
          No code
        </button>
        {isReviewed ? (
          <button type="button" className="quiet" onClick={onUndo}>
            Back to the proposal
          </button>
        ) : null}
        <button type="button" className="quiet" onClick={onClose}>
          Close
        </button>
      </p>
    </div>
  );
}

function Choose({
  category,
  onChoose,
}: {
  readonly category: { readonly edition: EditionId; readonly code: string; readonly title: string };
  readonly onChoose: (choice: Choice) => void;
}) {
  return (
    <button
      type="button"
      className="as-link category"
      data-hue={hueOf(category)}
      onClick={() => onChoose({ code: category.code, title: category.title })}
    >
      <Code category={category} bare /> <span className="title">{category.title}</span>
    </button>
  );
}
