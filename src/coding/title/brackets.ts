/** What stands in brackets beside a title. */

/** A title's text outside and inside its brackets. */
export interface Bracketed {
  readonly outside: string;
  readonly inside: readonly string[];
}

const BRACKET = /[()[\]{}]/;

/**
 * Parts a text from what it has in brackets; an unclosed bracket runs to the end.
 *
 * @param text tidied text (see `tidyText`)
 * @example
 * partBrackets('agent de securite (gardien)'); // { outside: 'agent de securite', inside: ['gardien'] }
 */
export function partBrackets(text: string): Bracketed {
  if (!BRACKET.test(text)) return { outside: text, inside: [] };
  const inside: string[] = [];
  const outside = text
    .replace(/[([{]([^()[\]{}]*)(?:[)\]}]|$)/g, (_, content: string) => {
      const tidy = content.trim();
      if (tidy !== '') inside.push(tidy);
      return ' ';
    })
    .replace(/[)\]}]/g, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
  return { outside, inside };
}
