/** Pages on the model of the classification: `data/topics/`. */
import type { Classifications } from './classifications.ts';
import { lazyFor } from './lazy.ts';

/** The pages, in the order of a reader who begins. */
export const TOPIC_IDS = [
  'isco',
  'soc',
  'job-and-occupation',
  'skill-level',
  'codes',
  'professional-and-associate',
  'coding-rules',
  'health-workforce',
  'editions',
  'comparability',
  'nhwa',
  'coding-quality',
] as const;

/** A page on one side of the classification, each statement with its sources. */
export interface TopicPage {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Questions that the page answers, in a reader's words. */
  readonly questions: readonly string[];
  readonly sections: readonly {
    readonly heading: string;
    readonly statements: readonly { readonly text: string; readonly sources: readonly string[] }[];
  }[];
  /** Pages to read next. */
  readonly related: readonly string[];
}

/** The file of a page below `data/`. */
export function topicFile(id: string): string {
  return `topics/${id}.json`;
}

/**
 * Every page.
 *
 * @example
 * topicPages(classifications).map((it) => it.title)[0];
 */
export const topicPages = lazyFor((classifications: Classifications): readonly TopicPage[] =>
  // The check of the tables holds the files to their schema.
  TOPIC_IDS.map((id) => JSON.parse(classifications.readTable(topicFile(id))) as TopicPage),
);
