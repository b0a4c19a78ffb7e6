/** What a page shows: gathered by the server from the classifications, drawn by `render`. */
import type { Answer, Claim } from '../answers/index.ts';
import type {
  Category,
  CategoryDescription,
  Comparison,
  DescribedOfficialText,
  Edition,
  SearchHit,
  Source,
  TopicPage,
  Variant,
} from '../classification/index.ts';
import type { JobDescription, TitleCoding } from '../coding/coder.ts';
import type { Understanding } from './understanding.ts';

/** A page: what its head says, and its content. */
export interface Page {
  /** For the window; the name of the application is added. */
  readonly title: string;
  /** One sentence for search engines. */
  readonly description: string;
  /** The page's own address without host; `null` for a page that has none, such as an error. */
  readonly path: string | null;
  /** Linked data about the page (schema.org), if any. */
  readonly linkedData?: readonly object[];
  readonly content: PageContent;
}

/** The content of a page, by its kind. */
export type PageContent =
  | { readonly kind: 'home'; readonly majorGroups: readonly Category[] }
  | CategoryContent
  | EditionContent
  | SearchContent
  | CompareContent
  | CheckContent
  | { readonly kind: 'code'; readonly job: JobDescription; readonly coding: TitleCoding | null }
  | { readonly kind: 'code-list' }
  | QuestionContent
  | TopicContent
  | { readonly kind: 'topics'; readonly topics: readonly TopicPage[] }
  | AboutContent
  | { readonly kind: 'variant'; readonly variant: Variant }
  | ProblemContent;

/** A text with its claims; `null` where none was given, or none that could be checked. */
export interface CheckContent {
  readonly kind: 'check';
  readonly text: string;
  readonly claims: readonly Claim[] | null;
  /** Why the text was not checked, in a sentence. */
  readonly problem: string | null;
}

/** A rung of the ladder from the top level down to a category. */
export interface Rung {
  readonly category: Category;
  readonly levelName: string;
  readonly siblings: readonly Category[];
}

export interface CategoryContent {
  readonly kind: 'category';
  readonly description: CategoryDescription;
  /** What the publications say that the user imported. */
  readonly official: readonly DescribedOfficialText[];
  readonly rungs: readonly Rung[];
  /** The code asked for, where it is the category's code padded with zeros: 2210 for 221. */
  readonly notFurtherDefined: string | null;
  /** The main questions about it, where they have pages. */
  readonly questions: readonly LinkedQuestion[];
}

/** A category of a tree with those below it. */
export interface Branch {
  readonly category: Category;
  readonly children: readonly Branch[];
}

export interface EditionContent {
  readonly kind: 'edition';
  readonly edition: Edition;
  readonly tree: readonly Branch[];
}

export interface SearchContent {
  readonly kind: 'search';
  readonly query: string;
  readonly understanding: Understanding;
  readonly hits: readonly (SearchHit & { readonly levelName: string })[];
  readonly answer: Answer | null;
}

/** A look-alike that one side of a comparison sends to the other. */
export interface SentTitle {
  readonly title: string;
  /** Codes of the groups that it is not in. */
  readonly from: readonly string[];
  /** Where it belongs. */
  readonly to: Category;
}

/** One side of a comparison as it was asked for. */
export interface ComparedSide {
  readonly asked: string;
  readonly category: Category | null;
  /** Where the side names no one category: those that it may mean. */
  readonly choices: readonly Category[];
  readonly levelName: string;
  readonly indexTitles: readonly string[];
  readonly children: readonly Category[];
  readonly sent: readonly SentTitle[];
}

export interface CompareContent {
  readonly kind: 'compare';
  readonly one: ComparedSide;
  readonly other: ComparedSide;
  readonly comparison: Comparison | null;
}

/** A question with the address of its page. */
export interface LinkedQuestion {
  readonly text: string;
  readonly path: string;
}

export interface QuestionContent {
  readonly kind: 'question';
  readonly category: Category;
  readonly answer: Answer;
  /** The other main questions about the category. */
  readonly others: readonly LinkedQuestion[];
}

export interface TopicContent {
  readonly kind: 'topic';
  readonly topic: TopicPage;
  readonly related: readonly TopicPage[];
}

export interface AboutContent {
  readonly kind: 'about';
  readonly editions: readonly Edition[];
  readonly variants: readonly Variant[];
  readonly sources: readonly Source[];
}

export interface ProblemContent {
  readonly kind: 'problem';
  readonly status: number;
  readonly heading: string;
  /** One sentence: what is wrong and what to do. */
  readonly sentence: string;
  /** Categories that a wrong address names. */
  readonly meant: readonly Category[];
  readonly nearest: readonly Category[];
  readonly elsewhere: readonly Category[];
}

/** The built files that a page links to. */
export interface Assets {
  readonly script: string;
  readonly styles: readonly string[];
  /** Fonts that every page needs, to be fetched at once. */
  readonly fonts: readonly string[];
}
