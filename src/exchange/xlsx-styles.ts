/** What the number formats of a workbook say of its cells. */
import { xmlAttribute, xmlTags } from './xlsx-xml.ts';

/** `date` for dates and times; a number n for formats such as 00000, which show n digits. */
export type CellFormat = 'date' | number | undefined;

const BUILT_IN_DATES: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 47, 50, 51, 52, 53, 54, 55,
  56, 57, 58,
]);

/**
 * The format of each cell style, by its number.
 *
 * @param xml the styles part
 * @example cellFormats(stylesXml)[3] // 'date'
 */
export function cellFormats(xml: string): readonly CellFormat[] {
  const custom = new Map(
    xmlTags(xml, 'numFmt').map(
      (tag) =>
        [Number(xmlAttribute(tag, 'numFmtId')), formatOf(xmlAttribute(tag, 'formatCode') ?? '')] as const,
    ),
  );
  return xmlTags(cellStyles(xml), 'xf').map((tag) => {
    const id = Number(xmlAttribute(tag, 'numFmtId') ?? 0);
    return BUILT_IN_DATES.has(id) ? 'date' : custom.get(id);
  });
}

/**
 * Adds a cell style with the text format (`@`) to a styles part.
 *
 * @returns the new part and the number of the style
 * @example withTextStyle(stylesXml).style // 12
 */
export function withTextStyle(xml: string): { readonly xml: string; readonly style: number } | undefined {
  const styles = cellStyles(xml);
  const [open] = xmlTags(styles, 'cellXfs');
  if (open === undefined || open.endsWith('/>')) return undefined;
  const style = xmlTags(styles, 'xf').length;
  const prefix = /^<((?:[\w.-]+:)?)/u.exec(open)?.[1] ?? '';
  const text = `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`;
  const changed = styles
    .replace(open, open.replace(/\scount\s*=\s*"\d*"/u, ` count="${style + 1}"`))
    .replace(/<\/(?:[\w.-]+:)?cellXfs>$/u, (close) => `${text}${close}`);
  return { xml: xml.replace(styles, () => changed), style };
}

/** The `cellXfs` element, which lists the cell styles. */
function cellStyles(xml: string): string {
  return /<((?:[\w.-]+:)?cellXfs)(?=[\s/>])[^>]*?(?:\/>|>.*?<\/\1>)/su.exec(xml)?.[0] ?? '';
}

function formatOf(code: string): CellFormat {
  if (/^0{2,15}$/u.test(code)) return code.length;
  const letters = code.replace(/"[^"]*"|\\.|_.|\*./gu, '');
  // Elapsed time ([h]:mm) is a quantity, not a date.
  if (/\[[hms]+\]/iu.test(letters)) return undefined;
  return /[dmyhs]/iu.test(letters.replace(/\[[^\]]*\]|general|e[+-]/giu, '')) ? 'date' : undefined;
}
