/** Reads an element that is repeated many times, such as the rows of a sheet, from chunks of XML. */

/** Where the elements are and how long one may be. */
export interface ElementQuery {
  /** Tag name with its prefix, for example `row` or `x:row`. */
  readonly tag: string;
  readonly mostCharacters: number;
  /** The error for an element that is too long or never ends, or holds a comment or CDATA section. */
  problem(elementsBefore: number): Error;
}

/**
 * Yields the whole text of each element, in batches of one chunk each. The element must not contain itself.
 *
 * @example for await (const rows of xmlElements(chunks, { tag: 'row', mostCharacters, problem })) use(rows);
 */
export async function* xmlElements(
  chunks: AsyncIterable<string>,
  query: ElementQuery,
): AsyncGenerator<string[]> {
  const open = `<${query.tag}`;
  const close = `</${query.tag}>`;
  let text = '';
  let count = 0;
  for await (const chunk of chunks) {
    text += chunk;
    const batch: string[] = [];
    let position = 0;
    for (;;) {
      const start = startOf(text, open, position);
      if (start === -1) {
        // Half a tag may stand at the end of the chunk.
        position = Math.max(position, text.length - open.length - 1);
        break;
      }
      position = start;
      const tagEnd = text.indexOf('>', start);
      if (tagEnd === -1) break;
      const empty = text.charCodeAt(tagEnd - 1) === 47;
      const end = empty ? tagEnd + 1 : endOf(text, close, tagEnd);
      if (end === -1) break;
      const element = text.slice(start, end);
      if (element.includes('<!')) throw query.problem(count);
      batch.push(element);
      count += 1;
      position = end;
    }
    text = text.slice(position);
    if (text.length > query.mostCharacters) throw query.problem(count);
    if (batch.length > 0) yield batch;
  }
  if (startOf(text, open, 0) !== -1) throw query.problem(count);
}

function startOf(text: string, open: string, from: number): number {
  for (let start = text.indexOf(open, from); start !== -1; start = text.indexOf(open, start + 1)) {
    const next = text.charCodeAt(start + open.length);
    // Space, line break, `/` or `>`: so that `row` is not found in `rowBreaks`.
    if (next <= 32 || next === 47 || next === 62) return start;
  }
  return -1;
}

function endOf(text: string, close: string, from: number): number {
  const start = text.indexOf(close, from);
  return start === -1 ? -1 : start + close.length;
}
