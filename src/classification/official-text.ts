/** What the publishers say of a category, from the files that the user imported; handed in, never part of `data/`. */
import type { Category } from './category.ts';
import type { EditionId } from './edition.ts';
import { lazyFor } from './lazy.ts';

/** What a part of an official text is. */
export const OFFICIAL_PARTS = [
  'definition',
  'description',
  'tasks',
  'included',
  'excluded',
  'notes',
] as const;

/** The parts as headings for readers. */
export const OFFICIAL_PART_NAMES: Readonly<Record<(typeof OFFICIAL_PARTS)[number], string>> = {
  definition: 'Definition',
  description: 'Description',
  tasks: 'Tasks',
  included: 'Included',
  excluded: 'Excluded',
  notes: 'Notes',
};

/** A part of an official text, in the publisher's words. */
export interface OfficialPart {
  readonly kind: (typeof OFFICIAL_PARTS)[number];
  /** One a line of the publication; never empty. */
  readonly lines: readonly string[];
}

/** An occupation within a category: one of ESCO's, or a speciality of O*NET. */
export interface OfficialSubject {
  /** Where the publication gives it one that means something to readers. */
  readonly code?: string | undefined;
  readonly title: string;
}

/** The official text of a category, or of an occupation in it. */
export interface OfficialText {
  /** The category's. */
  readonly code: string;
  /** Where it is the text of an occupation in the category alone. */
  readonly subject?: OfficialSubject | undefined;
  readonly parts: readonly OfficialPart[];
}

/** A publication that the user imported. */
export interface OfficialPublication {
  /** By which it is removed, for example `ilo`. */
  readonly name: string;
  /** For readers, in few words: `ILO`. */
  readonly label: string;
  /** As it should be cited. */
  readonly title: string;
  readonly licence: string;
  /** The edition under whose categories its texts stand. */
  readonly edition: EditionId;
  /** The edition whose codes the occupations in them have, if any. */
  readonly subjectEdition?: EditionId | undefined;
  /** The user's name of the file. */
  readonly fileName: string;
  /** As 2026-11-25. */
  readonly importedOn: string;
  readonly texts: readonly OfficialText[];
}

/** What one publication says of a category. */
export interface DescribedOfficialText
  extends Pick<OfficialPublication, 'name' | 'label' | 'title' | 'licence' | 'fileName' | 'importedOn'> {
  readonly texts: readonly Omit<OfficialText, 'code'>[];
}

/** The text of the category itself comes before those of the occupations in it. */
const textsByCode = lazyFor(({ texts }: OfficialPublication) => {
  const own = texts.filter((it) => !it.subject);
  return Map.groupBy([...own, ...texts.filter((it) => it.subject)], (it) => it.code);
});

/**
 * What the publications say of a category, in their order; empty where they say nothing.
 *
 * @param publications those that the user imported
 * @example
 * officialTextsOf(publications, category)[0]?.label; // 'ILO'
 */
export function officialTextsOf(
  publications: readonly OfficialPublication[],
  category: Category,
): readonly DescribedOfficialText[] {
  return publications.flatMap((publication) => {
    const texts = textsIn(publication, category);
    if (texts.length === 0) return [];
    const { name, label, title, licence, fileName, importedOn } = publication;
    return [
      {
        name,
        label,
        title,
        licence,
        fileName,
        importedOn,
        texts: texts.map(({ code: _, ...text }) => text),
      },
    ];
  });
}

/** A heading that says whose text it is, and since when it is here. */
export function officialHeading({ label, importedOn }: DescribedOfficialText): string {
  return `Official text (${label}, imported ${importedOn})`;
}

function textsIn(publication: OfficialPublication, { edition, code }: Category): readonly OfficialText[] {
  if (edition === publication.edition) return textsByCode(publication).get(code) ?? [];
  if (edition !== publication.subjectEdition) return [];
  // 29-1141.00 of O*NET is the category 29-1141 itself, 29-1141.01 a speciality in it.
  const [category = '', speciality] = code.split('.');
  const texts = textsByCode(publication).get(category) ?? [];
  return texts
    .filter((it) => (speciality === '00' ? !it.subject : it.subject?.code === code))
    .map(({ subject: _, ...text }) => text);
}
