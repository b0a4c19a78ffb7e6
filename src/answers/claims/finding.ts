/** A finding of a rule: a claim with its place in the sentence. */
import type { Category } from '../../classification/index.ts';
import type { Claim, Verdict } from '../claim.ts';
import { pathReferences, publicationsOf } from '../wording.ts';
import type { Span } from './mention.ts';
import type { Reading } from './reading.ts';

/** A rule finds the claims of one kind in a sentence. */
export type Rule = (reading: Reading) => readonly Claim[];

/** What a rule found, before its place in the whole text is known. */
export interface Finding {
  readonly verdict: Verdict;
  readonly says: string;
  readonly correct: string;
  /** The category whose path is the right one. */
  readonly category?: Category | null | undefined;
  /** Tables of `data/` that the verdict rests on. */
  readonly tables: readonly string[];
}

/** Turns a finding into a claim over the stretch of the sentence that its spans cover. */
export function claimOver(reading: Reading, spans: readonly Span[], finding: Finding): Claim {
  const start = Math.min(...spans.map((it) => it.start));
  const end = withClosing(reading.sentence, start, Math.max(...spans.map((it) => it.end)));
  const { classifications } = reading;
  return {
    text: reading.sentence.slice(start, end),
    start,
    end,
    verdict: finding.verdict,
    says: finding.says,
    correct: finding.correct,
    path: finding.category ? pathReferences(classifications, finding.category) : [],
    sources: publicationsOf(classifications, finding.tables),
  };
}

/** A stretch that opens a bracket or quotation takes the closing mark along. */
function withClosing(sentence: string, start: number, end: number): number {
  const stretch = sentence.slice(start, end);
  const next = sentence[end];
  const closes =
    (next === ')' && stretch.lastIndexOf('(') > stretch.lastIndexOf(')')) ||
    (next === '”' && stretch.includes('“')) ||
    (next === '"' && stretch.split('"').length % 2 === 0);
  return closes ? end + 1 : end;
}

/** The table that holds an edition's categories. */
export function categoryTable(category: Category): string {
  return `${category.edition}/categories.tsv`;
}

/** The table that links two editions. */
export function linkTables(
  links: readonly { readonly chain: readonly { readonly table: string }[] }[],
): readonly string[] {
  return [...new Set(links.flatMap((it) => it.chain.map((step) => step.table)))];
}
