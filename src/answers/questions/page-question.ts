/** Answers to questions on the classifications themselves, from the sections of the pages that hold them. */
import { type Classifications, type TopicPage, topicPages } from '../../classification/index.ts';
import type { Answer, Statement } from '../answer.ts';
import { list, publicationsOf } from '../wording.ts';
import { editionStatements } from './editions.ts';
import { comparabilityStatements, healthWorkforceStatements, levelStatements } from './overview.ts';
import type { PagePart, TablePart } from './page-form.ts';
import { PAGE_FORMS } from './page-forms.ts';
import { markedText, type NamedEdition, namedEditions } from './reading/question-text.ts';

/**
 * The answer to a question on the classifications themselves, or `undefined` where it has none of their forms. The name
 * of an edition stays in the question while it is read: it is its subject.
 *
 * @example
 * aboutClassifications(classifications, 'When will the SOC be revised again?')?.kind; // 'topic'
 */
export function aboutClassifications(classifications: Classifications, text: string): Answer | undefined {
  const marked = markedText(text);
  const named = namedEditions(marked);
  if (named.some((it) => it.isForeign)) return undefined;
  const form = PAGE_FORMS.find((it) => it.pattern.test(marked));
  if (!form) return undefined;
  const parts = form.parts.map((it) =>
    typeof it === 'string' ? fromTable(classifications, it, named) : fromPage(classifications, it),
  );
  const [first] = parts;
  if (!first) return undefined;
  return {
    question: text,
    kind: 'topic',
    understood: understoodOf(parts),
    statements: parts.flatMap((it) => it.statements),
    paths: [],
    related: [...new Set(parts.flatMap((it) => it.related))]
      .filter((it) => it !== text)
      .slice(0, MOST_RELATED),
  };
}

const MOST_RELATED = 6;

/** Each page, with the headings that were taken of it. */
function understoodOf(parts: readonly PartAnswer[]): string {
  const byTitle = Map.groupBy(
    parts.filter((it) => it.title !== ''),
    (it) => it.title,
  );
  return [...byTitle]
    .map(([title, its]) => {
      const headings = list(its.map((it) => it.heading).filter((it) => it !== ''));
      return `${title}${headings === '' ? '' : `: ${headings}`}.`;
    })
    .join(' ');
}

interface PartAnswer {
  /** Of the page; empty where it goes without saying. */
  readonly title: string;
  readonly heading: string;
  readonly statements: readonly Statement[];
  readonly related: readonly string[];
}

/** A section of a page. */
export function fromPage(
  classifications: Classifications,
  { page: id, heading, first, only }: PagePart,
): PartAnswer {
  const page = topicPages(classifications).find((it) => it.id === id);
  const section = page?.sections.find((it) => it.heading === heading);
  if (!page || !section) throw new Error(`There is no section “${heading}” on the page ${id}.`);
  const [asked, others] = parted(section.statements, first);
  return {
    title: page.title,
    heading,
    statements: [...asked, ...(only ? [] : others)].map((it) => ({ ...it, edition: null })),
    related: page.questions,
  };
}

type PageStatement = TopicPage['sections'][number]['statements'][number];

/** Those asked for first, and then the others, each in the order of the page. */
function parted(statements: readonly PageStatement[], first: RegExp | undefined) {
  const isFirst = (it: PageStatement) => first?.test(it.text) ?? true;
  return [statements.filter(isFirst), statements.filter((it) => !isFirst(it))] as const;
}

function fromTable(
  classifications: Classifications,
  part: TablePart,
  named: readonly NamedEdition[],
): PartAnswer {
  const statements = {
    editions: () => editionStatements(classifications, named),
    validity: () => named.flatMap((it) => inForceStatements(classifications, it)),
    levels: () => levelStatements(classifications, named.length > 0 ? named : ISCO),
    'health-workforce': () => healthWorkforceStatements(classifications),
    comparability: () => comparabilityStatements(classifications),
  }[part]();
  return { title: TITLES[part], heading: '', statements, related: [] };
}

const ISCO: readonly NamedEdition[] = [{ family: 'isco', edition: 'isco-08', isForeign: false }];

const TITLES: Readonly<Record<TablePart, string>> = {
  editions: '',
  validity: 'Whether the edition is still in force',
  levels: '',
  'health-workforce': 'Which groups make up the health workforce',
  comparability: '',
};

/** Yes or no, and what followed. */
function inForceStatements(
  classifications: Classifications,
  { edition, family }: NamedEdition,
): readonly Statement[] {
  if (!edition) return [];
  const { name, validFrom, validTo } = classifications.edition(edition);
  const next = classifications.edition(family === 'isco' ? 'isco-08' : 'soc-2018');
  const text =
    validTo === ''
      ? `Yes: ${name} has been in force since ${validFrom}.`
      : `No longer: ${name} was in use from ${validFrom} to ${validTo}, and ${next.name} has been in force since ${next.validFrom}. Older data still carry its codes.`;
  return [{ text, edition, sources: publicationsOf(classifications, ['editions.tsv']) }];
}
