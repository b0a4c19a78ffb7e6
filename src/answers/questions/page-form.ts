/** A form of question on the classifications themselves, and the parts of the pages that answer it. */

/** A part of an answer: a section of a page, of which those statements come first that `first` matches. */
export interface PagePart {
  /** The id of the page. */
  readonly page: string;
  readonly heading: string;
  readonly first?: RegExp;
  /** True where no other statement of the section is wanted. */
  readonly only?: true;
}

/** What the tables say themselves, beside the pages. */
export type TablePart = 'editions' | 'validity' | 'levels' | 'health-workforce' | 'comparability';

/** A form of question, with the parts of its answer in their order. */
export interface PageForm {
  readonly pattern: RegExp;
  readonly parts: readonly (PagePart | TablePart)[];
}

/** A form, whatever the case of its letters. */
export const form = (source: string, ...parts: PageForm['parts']): PageForm => ({
  pattern: new RegExp(source, 'i'),
  parts,
});
/** A section, those statements first that are asked for most. */
export const part = (page: string, heading: string, first?: RegExp): PagePart =>
  first ? { page, heading, first } : { page, heading };
/** Those statements of a section alone. */
export const only = (page: string, heading: string, first: RegExp): PagePart => ({
  page,
  heading,
  first,
  only: true,
});
