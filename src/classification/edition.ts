/** The editions that Cadre holds. A code is an identity only together with one of these. */

/** Identifiers of the editions, newest standard of each family first. */
export const EDITION_IDS = [
  'isco-08',
  'isco-88',
  'soc-2018',
  'soc-2010',
  'soc-hybrid-2019',
  'onet-soc-2019',
] as const;

/** Identifier of one edition of one classification, for example `isco-08`. */
export type EditionId = (typeof EDITION_IDS)[number];

/** True when `text` names an edition that Cadre holds. */
export function isEditionId(text: string): text is EditionId {
  return (EDITION_IDS as readonly string[]).includes(text);
}

/** Depth of a category in its classification: 1 is the broadest level. */
export type LevelNumber = 1 | 2 | 3 | 4 | 5;

/** A level of an edition (GSIM: Level), for example the unit groups of ISCO-08. */
export interface Level {
  readonly number: LevelNumber;
  /** Singular name in the publisher's words: `unit group`, `detailed occupation`. */
  readonly name: string;
  /** How many categories the publisher's edition has at this level. */
  readonly count: number;
}

/** One edition of a classification (GSIM: Statistical Classification). */
export interface Edition {
  readonly id: EditionId;
  /** Short name for people: `ISCO-08`, `SOC 2018`. */
  readonly name: string;
  /** The full name of the classification. */
  readonly fullName: string;
  /** `isco` or `soc`: which series of editions it belongs to. */
  readonly family: 'isco' | 'soc';
  readonly publisher: string;
  /** First year of use, as text. */
  readonly validFrom: string;
  /** Last year of use, or empty while in force. */
  readonly validTo: string;
  readonly levels: readonly Level[];
}
