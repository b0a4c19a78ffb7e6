/** The one box: says what it understood as the reader types, and offers the categories found. */
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useDroppedFile } from '../dropped-file.ts';
import { handFile } from '../handed-file.ts';
import { CategoryLink } from '../parts/code.tsx';
import { MatchedText } from '../parts/matched-text.tsx';
import { fetchSearch, type SearchReply } from '../search-reply.ts';

/** A file dropped on the first page is a staff list. */
async function codeDropped(file: File): Promise<void> {
  await handFile(file);
  location.assign('/code-list');
}

const PAUSE_MILLISECONDS = 120;

/** A long text pasted and sent at once, before the server has said what it is, is posted all the same. */
const FITS_IN_ADDRESS = 500;

/** A form that works without a script; with one, it answers while the reader types. */
export function SearchBox(_: object) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState('');
  const [reply, setReply] = useState<SearchReply | null>(null);
  // Without a script the text is posted: it may be too long for an address.
  const [isAlive, setIsAlive] = useState(false);
  const isOver = useDroppedFile(codeDropped);

  useEffect(() => {
    setIsAlive(true);
    // What was typed before the script came stays.
    if (field.current?.value) setText(field.current.value);
    field.current?.focus();
  }, []);

  useEffect(() => {
    if (text.trim() === '') {
      setReply(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(() => {
      fetchSearch(text, abort.signal).then(setReply, () => {});
    }, PAUSE_MILLISECONDS);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);

  function submitOnEnter(event: KeyboardEvent<HTMLTextAreaElement>) {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.currentTarget.form?.requestSubmit();
  }

  const isText = reply?.understanding.kind === 'text';
  const isPosted = isText || !isAlive || text.length > FITS_IN_ADDRESS;
  return (
    <search className="box">
      <form action={isText ? '/check' : '/search'} method={isPosted ? 'post' : 'get'}>
        <label htmlFor="box">A job title, a question, a code, or a text to check</label>
        <div className="box-row">
          <textarea
            ref={field}
            id="box"
            name={isText ? 'text' : 'q'}
            rows={1}
            value={text}
            onChange={(event) => setText(event.target.value)}
            onKeyDown={submitOnEnter}
            spellCheck={false}
            autoComplete="off"
            // biome-ignore lint/a11y/noAutofocus: the box is the whole purpose of the page
            autoFocus
          />
          <button type="submit">{isText ? 'Check' : 'Look up'}</button>
        </div>
      </form>
      <p className="understood" role="status">
        {isOver ? 'Drop the staff list: it will be coded.' : (reply?.understanding.sentence ?? '')}
      </p>
      {reply && !isText && reply.results.length > 0 ? (
        <ul className="suggestions">
          {reply.results.map((it) => (
            <li key={`${it.edition}/${it.code}`}>
              <CategoryLink category={it} /> <span className="level">{it.levelName}</span>
              <MatchedText matched={it.matched} title={it.title} />
            </li>
          ))}
        </ul>
      ) : null}
    </search>
  );
}
