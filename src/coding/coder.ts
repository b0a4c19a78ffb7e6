/** The contract of a coder: a job's title, with or without its context, to ranked categories. */
import type { EditionId, LevelNumber } from '../classification/edition.ts';

/** What is known of a job. Only the title is needed; every other field is context. */
export interface JobDescription {
  readonly title: string;
  readonly tasks?: string;
  readonly industry?: string;
  readonly facility?: string;
  readonly qualification?: string;
  /** BCP 47 language of the title, when known. */
  readonly language?: string;
}

/** What of a job is context: everything but its title and language. */
export type ContextField = 'tasks' | 'industry' | 'facility' | 'qualification';

/** A category proposed for a title. Probabilities of one result sum to at most 1. */
export interface Candidate {
  readonly code: string;
  readonly title: string;
  /** Between 0 and 1. */
  readonly probability: number;
}

/** The category decided for a title, at the deepest level that the evidence supports. */
export interface DecidedCategory extends Candidate {
  /** Depth of the category in its edition, 1 the broadest. */
  readonly level: LevelNumber;
}

/** What carried a decision. */
export interface Evidence {
  readonly kind:
    | 'own-title'
    | 'index-entry'
    | 'category-title'
    | 'similar-title'
    | 'known-title'
    | 'model'
    | 'rule';
  /** The title, rule or word, as a person would read it. */
  readonly text: string;
  readonly code: string;
}

/** The answer for one edition. */
export interface EditionResult {
  readonly edition: EditionId;
  /** `null` when the title cannot be coded. */
  readonly decided: DecidedCategory | null;
  /** Best first, at the edition's most detailed level. */
  readonly candidates: readonly Candidate[];
  readonly evidence: readonly Evidence[];
  /** The question that would settle it, when one would. */
  readonly question?: string;
}

/** The coding of one title in every edition asked for. */
export interface TitleCoding {
  readonly title: string;
  /** Language taken or recognised, or `und` when undetermined. */
  readonly language: string;
  readonly results: readonly EditionResult[];
}

/** A coder: pure, deterministic, never throws for any title. */
export interface Coder {
  /** Editions it can code to. */
  readonly editions: readonly EditionId[];
  code(job: JobDescription, editions: readonly EditionId[]): TitleCoding;
  /**
   * What it reads of a text beside the title, such as the name of a facility: jobs that agree in their title and in
   * this get the same answer, so that a list need not be coded anew for each of a thousand health centres.
   */
  contextRead(text: string, field: ContextField): string;
}
