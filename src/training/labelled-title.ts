/** A published title with the categories that its publisher, or a correspondence, assigns to it. */

/** One title to learn from. */
export interface LabelledTitle {
  readonly title: string;
  /** Name of the list it comes from, such as `esco` or `national-indexes/swe_sv`. */
  readonly source: string;
  /** ISCO-08 unit groups, one of which is right. Empty when unknown. */
  readonly isco: readonly string[];
  /** SOC 2018 detailed occupations, one of which is right. Empty when unknown. */
  readonly soc: readonly string[];
  /** How far the list is trusted; 1 is usual. */
  readonly weight: number;
  /** True for a phrase of what people do, rather than a title. */
  readonly isPhrase?: boolean;
  /** True for a text that tells nothing: every category is as right as any other. */
  readonly tellsNothing?: boolean;
}
