/** The list by distinct title, most frequent first, with an inline change of code. */
import { Fragment, useLayoutEffect, useRef, useState } from 'react';
import type { EditionId } from '../../classification/edition.ts';
import type { ListTitle } from '../code-list-messages.ts';
import { editionName } from '../edition-name.ts';
import { CodePicker } from './code-picker.tsx';
import { CodedCell } from './coded-cell.tsx';
import { type Choice, type Choices, type CodedList, choiceKey, resultIn, stateOf } from './coded-list.ts';

const CONTEXTS_SHOWN = 4;

interface Properties {
  readonly list: CodedList;
  /** Places of the titles on this page. */
  readonly places: readonly number[];
  readonly editions: readonly EditionId[];
  readonly choices: Choices;
  /** `undefined` takes a choice back. */
  readonly onChoose: (edition: EditionId, place: number, choice: Choice | undefined) => void;
}

/** One row a title. */
export function TitleTable({ list, places, editions, choices, onChoose }: Properties) {
  const [open, setOpen] = useState('');
  const table = useRef<HTMLTableElement>(null);
  const returnTo = useRef('');

  /** Closes the picker; the focus goes back to where it was opened, or to the table once that row is filtered out. */
  function close() {
    returnTo.current = changeId(open);
    setOpen('');
  }

  // With the very change that closes the picker: a key pressed next must not miss it.
  useLayoutEffect(() => {
    if (open !== '' || returnTo.current === '') return;
    (document.getElementById(returnTo.current) ?? table.current)?.focus();
    returnTo.current = '';
  }, [open]);

  return (
    <table className="review-table titles" ref={table} tabIndex={-1}>
      <thead>
        <tr>
          <th scope="col" className="count">
            Rows
          </th>
          <th scope="col">Job title</th>
          {editions.map((it) => (
            <th scope="col" key={it}>
              {editionName(it)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {places.map((place) => {
          const title = list.titles[place];
          if (!title) return null;
          const openEdition = editions.find((it) => choiceKey(it, place) === open);
          return (
            <Fragment key={place}>
              <tr>
                <td className="count num">{title.count.toLocaleString('en')}</td>
                <th scope="row" dir="auto">
                  {title.title}
                  {title.contextDecides ? <Contexts title={title} /> : null}
                  {title.editionsAgree === false ? <span className="note">the editions disagree</span> : null}
                </th>
                {editions.map((edition) => {
                  const key = choiceKey(edition, place);
                  const question = questionOf(title, editions, edition);
                  const state = stateOf(list, choices, edition, place);
                  return (
                    <td key={edition} data-label={editionName(edition)}>
                      <CodedCell title={title} edition={edition} state={state} choice={choices.get(key)} />
                      {question && state !== 'reviewed' ? <span className="note">{question}</span> : null}
                      <button
                        type="button"
                        id={changeId(key)}
                        className="as-link change"
                        aria-expanded={open === key}
                        aria-label={`Change the ${editionName(edition)} code of ${title.title}`}
                        onClick={() => setOpen(open === key ? '' : key)}
                      >
                        change
                      </button>
                    </td>
                  );
                })}
              </tr>
              {openEdition ? (
                <tr className="picker-row">
                  <td colSpan={2 + editions.length}>
                    <CodePicker
                      title={title.title}
                      edition={openEdition}
                      result={resultIn(title, openEdition)}
                      isReviewed={choices.has(open)}
                      onChoose={(choice) => {
                        onChoose(openEdition, place, choice);
                        close();
                      }}
                      onUndo={() => {
                        onChoose(openEdition, place, undefined);
                        close();
                      }}
                      onClose={close}
                    />
                  </td>
                </tr>
              ) : null}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** What would settle the code; said once where it would settle those of several editions. */
function questionOf(
  title: ListTitle,
  editions: readonly EditionId[],
  edition: EditionId,
): string | undefined {
  const question = resultIn(title, edition)?.question;
  const [asked] = editions.filter((it) => resultIn(title, it)?.question === question);
  return asked === edition ? question : undefined;
}

/** The identifier of the button that changes a choice. */
function changeId(key: string): string {
  return `change-${key.replace(' ', '-')}`;
}

/** The contexts in which the title is coded so, where another context makes a difference. */
function Contexts({ title }: { readonly title: ListTitle }) {
  const texts = new Set(
    title.jobs.flatMap(({ title: _, language: __, ...context }) => Object.values(context)),
  );
  const shown = [...texts].slice(0, CONTEXTS_SHOWN);
  const more = texts.size - shown.length;
  return (
    <span className="note">
      in: {shown.join(', ')}
      {more > 0 ? ` and ${more} more` : ''}
    </span>
  );
}
