/** The little of XML that the parts of a workbook need. */

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/**
 * XML text as plain text: the five named entities, numbered ones, and Excel's `_x000D_` escapes. Entities that a
 * document defines itself stay as they are: documents that define any are refused before.
 *
 * @example xmlDecoded('M &amp; E') // 'M & E'
 */
export function xmlDecoded(text: string): string {
  const plain = text.includes('&')
    ? text.replace(
        /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot|apos));/giu,
        (whole, hex, decimal, name) => {
          if (name !== undefined) return NAMED[name] ?? whole;
          const code = hex === undefined ? Number.parseInt(decimal, 10) : Number.parseInt(hex, 16);
          return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
        },
      )
    : text;
  return plain.includes('_x')
    ? plain.replace(/_x([0-9a-f]{4})_/giu, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)))
    : plain;
}

/**
 * Plain text as XML text. Characters that XML cannot hold get Excel's escape.
 *
 * @example xmlEncoded('M & E') // 'M &amp; E'
 */
export function xmlEncoded(text: string): string {
  // Nearly every text can stand as it is.
  if (!/[<>&"_\p{Cc}\p{Cs}\ufffe\uffff]/u.test(text)) return text;
  const escaped = text
    .replace(/_(?=x[0-9a-f]{4}_)/giu, '_x005F_')
    .replace(
      /(?![\t\n])\p{Cc}|\ufffe|\uffff/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    )
    .toWellFormed();
  return /[<>&"]/u.test(escaped)
    ? escaped
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('"', '&quot;')
    : escaped;
}

/**
 * The value of an attribute in the text of a start tag.
 *
 * @param name without a prefix; an attribute with any prefix fits
 * @example xmlAttribute('<sheet name="Staff" r:id="rId1"/>', 'id') // 'rId1'
 */
export function xmlAttribute(tag: string, name: string): string | undefined {
  const match = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(tag);
  return match === null ? undefined : xmlDecoded(match[1] ?? match[2] ?? '');
}

/**
 * The start tags of all elements of a name, with any prefix.
 *
 * @example xmlTags('<a><sheet n="1"/><sheet n="2"/></a>', 'sheet').length // 2
 */
export function xmlTags(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^>]*>`, 'gu')) ?? [];
}

/**
 * The text of a shared or inline string: its `t` elements joined, without phonetic guides.
 *
 * @param xml the inside of an `si` or `is` element
 * @example xmlStringText('<r><t>Staff </t></r><r><t>nurse</t></r>') // 'Staff nurse'
 */
export function xmlStringText(xml: string): string {
  // Nearly every string is one `t` element.
  const start = xml.startsWith('<t>') ? 3 : xml.startsWith('<t xml:space="preserve">') ? 24 : -1;
  if (start !== -1 && xml.indexOf('<', start) === xml.length - 4) return xmlDecoded(xml.slice(start, -4));
  const readable = xml.replace(/<((?:[\w.-]+:)?rPh)(?=[\s>])[^>]*>.*?<\/\1>/gsu, '');
  let text = '';
  for (const match of readable.matchAll(/<(?:[\w.-]+:)?t(?:\s[^>]*)?(?<!\/)>([^<]*)<\//gu))
    text += match[1] ?? '';
  return xmlDecoded(text);
}
