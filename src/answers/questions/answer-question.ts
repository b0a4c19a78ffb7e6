/** Answers a question about the classifications from the tables. */
import {
  type Category,
  type Classifications,
  type EditionId,
  reachableEditions,
} from '../../classification/index.ts';
import type { Answer, QuestionKind, Statement } from '../answer.ts';
import { editionMentions } from '../claims/edition-mentions.ts';
import { editionName, fullName, list, pathReferences, shortName } from '../wording.ts';
import { differenceStatements } from './difference.ts';
import { comparabilityStatements, healthWorkforceStatements, levelStatements } from './overview.ts';
import { type Question, readQuestion } from './question.ts';
import {
  changeStatements,
  contentStatements,
  correspondenceStatements,
  exclusionStatements,
  placeStatements,
  variantStatements,
} from './statements.ts';
import { findTopic, type Topic } from './topic.ts';

/**
 * Answers a question, or a bare title or code, from the tables; every statement names its edition and sources.
 *
 * A question that the tables cannot answer gets the kind `unknown` and says so; nothing is guessed. A topic that
 * agrees with no title is answered for the nearest one, and the answer says which.
 *
 * @example
 * answerQuestion(classifications, 'How are Paramedical Practitioners defined?').paths[0]?.at(-1)?.code; // '2240'
 */
export function answerQuestion(classifications: Classifications, text: string): Answer {
  const question = readQuestion(text);
  const general = generalStatements(classifications, question.kind, text);
  if (general) return { question: text, kind: question.kind, ...general, paths: [], related: RELATED };
  const topics = question.topics.map((it) => findTopic(classifications, it));
  const [one, other] = topics;
  if (question.kind === 'difference' && one && other) return difference(classifications, text, one, other);
  const category = one?.categories[0];
  if (!one || !category) return notKnown(classifications, text, question, one);
  return aboutOne(classifications, text, question, one, category);
}

const RELATED = [
  'How are Medical Records and Health Information Technicians categorized?',
  'What distinguishes Health Associate Professionals from Health Professionals in the classification?',
  'What became of 29-2071?',
] as const;

function generalStatements(
  classifications: Classifications,
  kind: QuestionKind,
  text: string,
): { readonly understood: string; readonly statements: readonly Statement[] } | null {
  if (kind === 'levels') {
    return {
      understood: 'How many levels and groups an edition has.',
      statements: levelStatements(classifications, text),
    };
  }
  if (kind === 'health-workforce') {
    return {
      understood: 'Which groups make up the health workforce.',
      statements: healthWorkforceStatements(classifications),
    };
  }
  if (kind === 'comparability') {
    return {
      understood: 'How the classification makes figures comparable.',
      statements: comparabilityStatements(classifications),
    };
  }
  return null;
}

function difference(classifications: Classifications, text: string, one: Topic, other: Topic): Answer {
  const [a, b] = [one.categories[0], pairOf(one.categories[0], other.categories)];
  if (!a || !b) return notKnown(classifications, text, { kind: 'difference', topics: [] }, a ? other : one);
  return {
    question: text,
    kind: 'difference',
    understood: `How ${fullName(classifications, a)} differs from ${fullName(classifications, b)}.${taken(one)}${taken(other)}`,
    statements: differenceStatements(classifications, a, b),
    paths: [pathReferences(classifications, a), pathReferences(classifications, b)],
    related: [`How are ${a.title} categorized?`, `How are ${b.title} categorized?`],
  };
}

/** Two topics are compared within one edition where they can be. */
function pairOf(one: Category | undefined, others: readonly Category[]): Category | undefined {
  return others.find((it) => it.edition === one?.edition) ?? others[0];
}

function aboutOne(
  classifications: Classifications,
  text: string,
  question: Question,
  topic: Topic,
  category: Category,
): Answer {
  const kind = question.kind === 'unknown' ? (topic.by === 'code' ? 'code' : 'categorised') : question.kind;
  const about = kind === 'change' || kind === 'code' ? topic.categories : sameEdition(topic);
  const inSoc =
    kind === 'categorised'
      ? topic.categories.filter((it) => it.edition === 'soc-2018' && !about.includes(it))
      : [];
  return {
    question: text,
    kind,
    understood: `${UNDERSTOOD[kind]} ${list(about.map((it) => fullName(classifications, it)))}.${taken(topic)}`,
    statements: [
      ...about.flatMap((it) => statementsFor(classifications, kind, it, text, topic)),
      ...inSoc.flatMap((it) => placeStatements(classifications, it)),
    ],
    paths: [...about, ...inSoc].map((it) => pathReferences(classifications, it)),
    related: relatedTo(category),
  };
}

const UNDERSTOOD: Readonly<Record<QuestionKind, string>> = {
  categorised: 'How it is categorised:',
  code: 'What the code stands for:',
  difference: '',
  change: 'What became of',
  correspondence: 'What corresponds to',
  included: 'What belongs to',
  excluded: 'What does not belong to',
  levels: '',
  'health-workforce': '',
  comparability: '',
  unknown: '',
};

function sameEdition(topic: Topic): readonly Category[] {
  return topic.categories.filter((it) => it.edition === topic.categories[0]?.edition);
}

function taken(topic: Topic): string {
  return topic.by === 'similar' && topic.categories[0]
    ? ` No title agrees with “${topic.phrase}”; the nearest, ${shortName(topic.categories[0])}, is taken to be meant.`
    : '';
}

function statementsFor(
  classifications: Classifications,
  kind: QuestionKind,
  category: Category,
  text: string,
  topic: Topic,
): readonly Statement[] {
  const place = placeStatements(classifications, category);
  const links = (to: readonly EditionId[]) =>
    to.flatMap((it) => correspondenceStatements(classifications, category, it));
  switch (kind) {
    case 'change':
      return [
        ...place,
        ...changeOrNone(classifications, category),
        ...links(newerEditions(category.edition)),
      ];
    case 'correspondence':
      return [...place, ...links(editionsAsked(text, category.edition))];
    case 'included':
      return [...place, ...contentStatements(classifications, category)];
    case 'excluded':
      return [...place, ...exclusionOrNone(classifications, category)];
    default:
      return [
        ...notFurtherDefined(classifications, topic),
        ...place,
        ...contentStatements(classifications, category),
        ...exclusionStatements(classifications, category),
        ...links(kind === 'code' ? newerEditions(category.edition) : reachable(category.edition)),
        ...variantStatements(classifications, category),
      ];
  }
}

function notFurtherDefined(classifications: Classifications, topic: Topic): readonly Statement[] {
  const { reading } = topic;
  if (reading?.kind !== 'not-further-defined') return [];
  const text = `${reading.code} is no group of its own: it means ${fullName(classifications, reading.category)}, not further defined (n.f.d.).`;
  return [{ text, edition: reading.category.edition, sources: [] }];
}

function changeOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  const found = changeStatements(classifications, category);
  if (found.length > 0) return found;
  return [
    {
      text: `The change log has no entry for ${shortName(category)}: it went on unchanged, or its edition is the last held here.`,
      edition: category.edition,
      sources: [],
    },
  ];
}

function exclusionOrNone(classifications: Classifications, category: Category): readonly Statement[] {
  const found = exclusionStatements(classifications, category);
  if (found.length > 0) return found;
  return [
    {
      text: `The tables hold no exclusion reference for ${shortName(category)}.`,
      edition: category.edition,
      sources: [],
    },
  ];
}

function reachable(edition: EditionId): readonly EditionId[] {
  const wanted: readonly EditionId[] = ['isco-08', 'isco-88', 'soc-2010', 'soc-2018'];
  return wanted.filter((it) => reachableEditions(edition).includes(it));
}

function newerEditions(edition: EditionId): readonly EditionId[] {
  const wanted: readonly EditionId[] = edition.startsWith('isco')
    ? ['isco-08', 'soc-2018']
    : ['soc-2018', 'isco-08'];
  return wanted.filter((it) => it !== edition);
}

function editionsAsked(text: string, from: EditionId): readonly EditionId[] {
  const named = editionMentions(text).flatMap(
    (it) => it.edition ?? (it.family === 'isco' ? 'isco-08' : 'soc-2018'),
  );
  const asked = [...new Set<EditionId>(named)].filter((it) => it !== from);
  return asked.length > 0 ? asked : reachable(from);
}

function relatedTo(category: Category): readonly string[] {
  const { title, code } = category;
  return [
    `Which jobs are included under ${title}?`,
    `Which jobs are not included under ${title}?`,
    `What became of ${code}?`,
  ];
}

function notKnown(
  classifications: Classifications,
  text: string,
  question: Question,
  topic: Topic | undefined,
): Answer {
  const reading = topic?.reading;
  const nearest = reading?.kind === 'unknown' ? reading.nearest : [];
  const about = topic ? `“${topic.phrase}”` : 'this';
  const known =
    nearest.length > 0
      ? ` The nearest codes are ${list(nearest.map((it) => `${editionName(classifications, it.edition)} ${shortName(it)}`))}.`
      : '';
  return {
    question: text,
    kind: 'unknown',
    understood:
      question.kind === 'unknown'
        ? 'No question of a kind that the tables answer.'
        : 'What the question asks about is not in the tables.',
    statements: [
      { text: `Not known: the tables hold nothing for ${about}.${known}`, edition: null, sources: [] },
    ],
    paths: [],
    related: RELATED,
  };
}
