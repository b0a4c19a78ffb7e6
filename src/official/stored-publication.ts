/** A publication's texts as they are stored: one JSON document. */
import { z } from 'zod';
import {
  type Classifications,
  EDITION_IDS,
  OFFICIAL_PARTS,
  type OfficialPublication,
} from '../classification/index.ts';
import { PUBLICATION_NAMES, PUBLICATIONS, type PublicationName } from './publications.ts';
import type { ReadOfficialFile } from './read-official-file.ts';

const text = z.string().min(1);

const Stored = z
  .strictObject({
    /** Of the form of this document. */
    version: z.literal(1),
    publication: z.enum(PUBLICATION_NAMES),
    edition: z.enum(EDITION_IDS),
    fileName: text,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    importedOn: z.iso.date(),
    count: z.int(),
    texts: z
      .array(
        z.strictObject({
          code: text,
          subject: z.strictObject({ code: text.optional(), title: text }).optional(),
          parts: z
            .array(z.strictObject({ kind: z.enum(OFFICIAL_PARTS), lines: z.array(text).min(1) }))
            .min(1),
        }),
      )
      .min(1),
  })
  .refine((it) => it.count === it.texts.length, 'not all of its texts are there');

/** A publication as it was imported. */
export interface StoredPublication extends OfficialPublication {
  readonly name: PublicationName;
  readonly sha256: string;
}

/**
 * Reads what {@link storedText} wrote.
 *
 * @param name the publication that it should be
 * @returns what is wrong with it, in a few words, where it is damaged
 * @example
 * readStored(classifications, 'ilo', '{'); // { problem: 'it is no JSON document' }
 */
export function readStored(
  classifications: Classifications,
  name: PublicationName,
  json: string,
): StoredPublication | { readonly problem: string } {
  let document: unknown;
  try {
    document = JSON.parse(json);
  } catch {
    return { problem: 'it is no JSON document' };
  }
  const read = Stored.safeParse(document);
  if (!read.success) {
    const [first] = read.error.issues;
    const place = first?.path.join('.') ?? '';
    return { problem: place ? `${place}: ${first?.message}` : (first?.message ?? '') };
  }
  const { publication, edition, texts, fileName, sha256, importedOn } = read.data;
  const about = PUBLICATIONS[name];
  if (publication !== name || edition !== about.edition)
    return { problem: `it holds ${publication} of ${edition}` };
  const foreign = texts.find((it) => !classifications.category(edition, it.code));
  if (foreign) return { problem: `“${foreign.code}” is no code of ${edition}` };
  return { ...about, name, fileName, sha256, importedOn, texts };
}

/**
 * The document of a file that was read.
 *
 * @param importedOn as 2026-11-25
 * @example
 * storedText(await readOfficialFile(classifications, 'onet.txt'), '2026-11-25');
 */
export function storedText(
  { publication, fileName, sha256, texts }: ReadOfficialFile,
  importedOn: string,
): string {
  const { edition } = PUBLICATIONS[publication];
  const stored: z.input<typeof Stored> = {
    version: 1,
    publication,
    edition,
    fileName,
    sha256,
    importedOn,
    count: texts.length,
    texts: texts.map(({ code, subject, parts }) => ({
      code,
      ...(subject ? { subject: { ...subject } } : {}),
      parts: parts.map(({ kind, lines }) => ({ kind, lines: [...lines] })),
    })),
  };
  return `${JSON.stringify(stored)}\n`;
}
