/** Compares titles of two editions for their wording. */

/**
 * What two titles have in common when only their typography differs: letter case, punctuation, joined or
 * separate words, `and` against `&`, and British `-ise` against `-ize`.
 *
 * @example titleKey('Shop & Sales Managers') === titleKey('shop and sales managers') // true
 */
export function titleKey(title: string): string {
  return title
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/is(ations?|ed)\b/g, 'iz$1')
    .replace(/\band\b| /g, '');
}
