/** What a workbook consists of: its sheets, texts and number formats. */
import { posix } from 'node:path';
import { InputError } from './input-error.ts';
import type { CellContext } from './xlsx-cells.ts';
import { damaged, type XlsxPackage } from './xlsx-package.ts';
import { cellFormats } from './xlsx-styles.ts';
import { xmlAttribute, xmlDecoded, xmlStringText, xmlTags } from './xlsx-xml.ts';
import { xmlElements } from './xml-elements.ts';

/** A sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly part: string;
  readonly hidden: boolean;
}

/** A workbook's parts. */
export interface Workbook {
  readonly part: string;
  readonly relationsPart: string;
  readonly sheets: readonly SheetEntry[];
  readonly stylesPart: string | undefined;
  /** Reads the texts and formats that the cells refer to. */
  context(): Promise<CellContext>;
}

const MAX_SHARED_CHARACTERS = 256 * 1024 ** 2;

/**
 * Reads the list of sheets.
 *
 * @throws InputError when parts are missing or damaged
 * @example (await readWorkbook(archive)).sheets.map((sheet) => sheet.name) // ['Staff']
 */
export async function readWorkbook(archive: XlsxPackage): Promise<Workbook> {
  if (!archive.parts.has('[Content_Types].xml')) throw damaged(archive.name);
  const part =
    relations(await archive.text('_rels/.rels'), '').find(({ type }) => type.endsWith('/officeDocument'))
      ?.target ?? 'xl/workbook.xml';
  const xml = await archive.text(part);
  const relationsPart = posix.join(posix.dirname(part), '_rels', `${posix.basename(part)}.rels`);
  const related = relations(await archive.text(relationsPart), posix.dirname(part));
  const sheets = xmlTags(xml, 'sheet').flatMap((tag) => {
    const relation = related.find(({ id }) => id === sheetRelation(tag));
    if (relation === undefined || !relation.type.endsWith('/worksheet')) return [];
    return [
      {
        name: xmlAttribute(tag, 'name') ?? '',
        part: relation.target,
        hidden: (xmlAttribute(tag, 'state') ?? 'visible') !== 'visible',
      },
    ];
  });
  if (sheets.length === 0) throw damaged(archive.name);
  const from1904 = xmlTags(xml, 'workbookPr').some((tag) =>
    ['1', 'true'].includes(xmlAttribute(tag, 'date1904') ?? ''),
  );
  const stylesPart = related.find(({ type }) => type.endsWith('/styles'))?.target;
  const stringsPart = related.find(({ type }) => type.endsWith('/sharedStrings'))?.target;
  return {
    part,
    relationsPart,
    sheets,
    stylesPart,
    context: async () => ({
      from1904,
      formats: stylesPart === undefined ? [] : cellFormats(await archive.text(stylesPart)),
      sharedStrings: stringsPart === undefined ? [] : await sharedStrings(archive, stringsPart),
    }),
  };
}

interface Relation {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

function relations(xml: string, folder: string): readonly Relation[] {
  return xmlTags(xml, 'Relationship').map((tag) => {
    const target = xmlDecoded(xmlAttribute(tag, 'Target') ?? '');
    return {
      id: xmlAttribute(tag, 'Id') ?? '',
      type: xmlAttribute(tag, 'Type') ?? '',
      target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
    };
  });
}

/** `r:id`, whatever the prefix; not `sheetId`. */
function sheetRelation(tag: string): string | undefined {
  return /\s[\w.-]+:id\s*=\s*["']([^"']*)["']/u.exec(tag)?.[1];
}

async function sharedStrings(archive: XlsxPackage, part: string): Promise<readonly string[]> {
  const strings: string[] = [];
  let characters = 0;
  const start = (await firstChunk(archive.chunks(part))).slice(0, 4096);
  const prefix = /<((?:[\w.-]+:)?)sst[\s/>]/u.exec(start)?.[1] ?? '';
  const elements = xmlElements(archive.chunks(part), {
    tag: `${prefix}si`,
    mostCharacters: 4_000_000,
    problem: () => damaged(archive.name),
  });
  for await (const batch of elements) {
    for (const element of batch) {
      const inside = element.slice(
        element.indexOf('>') + 1,
        element.endsWith('/>') ? undefined : element.lastIndexOf('</'),
      );
      const text = xmlStringText(inside);
      characters += text.length;
      strings.push(text);
    }
    if (characters > MAX_SHARED_CHARACTERS) {
      throw new InputError(
        `${archive.name} holds more text than is read from a workbook (${(MAX_SHARED_CHARACTERS / 1024 ** 2).toFixed(0)} million characters). Save the list as .csv.`,
      );
    }
  }
  return strings;
}

async function firstChunk(chunks: AsyncGenerator<string>): Promise<string> {
  for await (const chunk of chunks) return chunk;
  return '';
}
