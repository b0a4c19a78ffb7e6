/** Answers a question about the classifications from the tables. */
import { type Category, type Classifications, wordStems } from '../../classification/index.ts';
import type { Answer, QuestionKind, Statement } from '../answer.ts';
import { fullName, list, pathReferences } from '../wording.ts';
import { aboutTopic } from './about-topic.ts';
import { armedForcesAnswer } from './armed-forces.ts';
import { belongsStatements, homesOf } from './belongs.ts';
import { careerBetween } from './career-between.ts';
import { countryNamed } from './country.ts';
import { differenceStatements } from './difference.ts';
import { editionStatements } from './editions.ts';
import { healthOutsideAnswer } from './health-outside.ts';
import { aboutHealthWork } from './health-worker.ts';
import { kindOfWork } from './kind-of-work.ts';
import {
  asksForPay,
  asksWhetherEnough,
  EXAMPLE_QUESTIONS,
  figuresNotHeld,
  NEED_NOT_HELD,
  notHeld,
  notKnown,
  payNotHeld,
} from './not-known.ts';
import { comparabilityStatements, healthWorkforceStatements, levelStatements } from './overview.ts';
import { aboutClassifications, fromPage } from './page-question.ts';
import { type Phrase, type Question, readQuestion } from './question.ts';
import { categoriesOfBoth, sameCategoryStatements } from './same-category.ts';
import { readSameGroup, withSameGroup } from './same-group.ts';
import { aboutSkillLevel } from './skill-level-asked.ts';
import { termStatements } from './terms.ts';
import { findJoinedTopic, findTopic, type PlaceTitle, placed, type Topic } from './topic.ts';
import { statementsFor, topicAsked } from './topic-asked.ts';
import { topicWithin } from './topic-within.ts';

/**
 * Answers a question, or a bare title or code, from the tables; every statement names its edition and sources.
 *
 * An edition named anywhere in the question decides. A question that the tables cannot answer gets the kind `unknown`
 * and says what was looked for; nothing is guessed. A topic that agrees with no title is answered for the nearest one,
 * and the answer says which. Questions in French, Spanish and Portuguese are answered in English.
 *
 * @param place says where a title belongs that no table has; without it, such a title is not known
 * @example
 * answerQuestion(classifications, 'How are Paramedical Practitioners defined?').paths[0]?.at(-1)?.code; // '2240'
 */
export function answerQuestion(classifications: Classifications, text: string, place?: PlaceTitle): Answer {
  const question = readQuestion(text);
  const answer = answered(classifications, text, question, place);
  return question.language === 'English'
    ? answer
    : { ...answer, understood: `Asked in ${question.language}, answered in English. ${answer.understood}` };
}

function answered(
  classifications: Classifications,
  text: string,
  question: Question,
  place: PlaceTitle | undefined,
): Answer {
  if (question.editions.some((it) => it.isForeign)) return notHeld(classifications, text);
  if (asksForPay(text)) return payNotHeld(text);
  const outside = healthOutsideAnswer(classifications, text);
  if (outside) return outside;
  const general = aboutClassifications(classifications, text);
  if (general) return general;
  const yesOrNo =
    aboutHealthWork(classifications, text, question.plain, place) ??
    aboutSkillLevel(classifications, text, question.plain, place);
  if (yesOrNo) return yesOrNo;
  const told =
    question.kind === 'outlook'
      ? outlook(classifications, text, question, place)
      : fromTables(classifications, text, question, place);
  const answer = withIscoOnDiplomas(classifications, text, told);
  return answer.kind === 'unknown' && !asksForCode(question)
    ? (fromTopicPage(classifications, text, true) ?? answer)
    : answer;
}

/** Kinds of question about what became of a code, or what it is. */
const OF_CODES: ReadonlySet<QuestionKind> = new Set(['change', 'valid', 'code', 'correspondence']);

/** True where a code is what is asked about: no page stands in for one that no edition has. */
function asksForCode({ kind, readings }: Question): boolean {
  return OF_CODES.has(kind) && readings[0]?.some((it) => it.code !== null) === true;
}

/** The figures of the United States; where another country is named, it is said first that none of it are held. */
function outlook(
  classifications: Classifications,
  text: string,
  question: Question,
  place: PlaceTitle | undefined,
): Answer {
  const [phrase] = question.readings[0] ?? [];
  const within = phrase && countryNamed(phrase.words);
  const country = within ?? countryNamed(question.plain);
  const readings = phrase && within ? [[{ ...phrase, words: within.before }]] : question.readings;
  const answer = fromTables(classifications, text, { ...question, readings }, place);
  const notes = [
    ...(country && !country.isUnitedStates ? [figuresNotHeld(country)] : []),
    ...(asksWhetherEnough(text) ? [NEED_NOT_HELD] : []),
  ];
  return answer.kind === 'outlook' ? { ...answer, statements: [...notes, ...answer.statements] } : answer;
}

/** What ISCO requires is asked of ISCO, and it requires no diploma. */
function withIscoOnDiplomas(classifications: Classifications, text: string, answer: Answer): Answer {
  if (answer.kind !== 'education' || !/\bISCO\S* (?:require|demand|ask|expect|want|call)/i.test(text))
    return answer;
  const part = {
    page: 'job-and-occupation',
    heading: 'What decides the code',
    first: /^Jobs with/,
    only: true,
  } as const;
  return { ...answer, statements: [...fromPage(classifications, part).statements, ...answer.statements] };
}

function fromTables(
  classifications: Classifications,
  text: string,
  question: Question,
  place: PlaceTitle | undefined,
): Answer {
  const general = generalAnswer(classifications, question);
  if (general)
    return { question: text, kind: question.kind, ...general, paths: [], related: EXAMPLE_QUESTIONS };
  const same = readSameGroup(question.plain);
  if (same) {
    const pair = [phraseFor(same.one), phraseFor(same.other)];
    const answer = difference(classifications, text, { ...question, readings: [pair] });
    if (answer.kind === 'difference') return withSameGroup(classifications, same, answer);
  }
  if (question.kind === 'difference') return difference(classifications, text, question);
  if (question.kind === 'belongs') return belongs(classifications, text, question);
  const forces = armedForcesAnswer(classifications, text, question);
  if (forces) return forces;
  const [phrase] = question.readings[0] ?? [];
  const found = phrase && findTopic(classifications, phrase, sourceEditions(question));
  const isVague = found?.by === 'similar' || found?.by === 'nothing';
  const joined =
    phrase && isVague ? findJoinedTopic(classifications, phrase, sourceEditions(question)) : null;
  // "jobs under nursing professionals please": the title stands in words that belong to no form of question.
  const stands = isVague && !joined ? topicWithin(classifications, text, question) : undefined;
  const within = found?.by === 'nothing' || (stands && found && isAllOf(stands, found)) ? stands : undefined;
  const topic = joined ?? within ?? (found && placed(found, place));
  const page =
    isVague && !joined && !within && !asksForCode(question)
      ? fromTopicPage(classifications, text, false)
      : undefined;
  if (page) return page;
  if (!topic || topic.categories.length === 0) return notKnown(classifications, text, topic);
  const answer = aboutTopic(classifications, text, question, topic);
  const goal = question.kind === 'career' ? question.readings[0]?.[1] : undefined;
  if (!goal) return answer;
  const to = placed(findTopic(classifications, goal, question.editions), place);
  return { ...answer, statements: [...careerBetween(classifications, topic, to), ...answer.statements] };
}

/** Words that a form of question leaves around its title. */
const AROUND =
  /^(?:and|or|where|are|is|they|it|them|this|these|please|do|does|did|go|going|belong|exactly|the|in|of|to|an?|get|have|has|be|so|then|today|now|here)$/i;

/** Words as the topic of a question. */
function phraseFor(words: string): Phrase {
  return readQuestion(words).readings[0]?.[0] ?? { words, code: null, editions: [] };
}

/** True where a title within a phrase leaves no more of it than words that any question has. */
function isAllOf(within: Topic, { phrase }: Topic): boolean {
  const title = new Set(wordStems(within.phrase));
  return wordStems(phrase).every((word) => title.has(word) || AROUND.test(word));
}

const ISCO_08: Question['editions'] = [{ family: 'isco', edition: 'isco-08', isForeign: false }];

const MOST_OF_PAGE = 8;

/** What a page on the model of the classification says, where the question is one of its. */
function fromTopicPage(
  classifications: Classifications,
  text: string,
  isUnanswered: boolean,
): Answer | undefined {
  const page = topicAsked(classifications, text, isUnanswered);
  if (!page) return undefined;
  return {
    question: text,
    kind: 'topic',
    understood: `${page.title}: ${page.summary}`,
    statements: statementsFor(classifications, page, text)
      .slice(0, MOST_OF_PAGE)
      .map(({ text: sentence, sources }) => ({
        text: sentence,
        edition: null,
        sources,
      })),
    paths: [],
    related: page.questions.filter((it) => it !== text),
  };
}

/** "The SOC equivalent of ISCO nurses" names the edition led to first, and then where the topic is from. */
function sourceEditions({ kind, editions }: Question): Question['editions'] {
  return kind === 'correspondence' ? editions.slice(1) : editions;
}

function generalAnswer(
  classifications: Classifications,
  { kind, readings, editions, plain }: Question,
): { readonly understood: string; readonly statements: readonly Statement[] } | null {
  switch (kind) {
    case 'levels':
      return {
        understood: 'How many levels and groups an edition has.',
        statements: levelStatements(classifications, editions),
      };
    case 'edition':
      return {
        understood: 'What the edition is, who publishes it and since when it is in force.',
        statements: editionStatements(classifications, editions),
      };
    case 'term':
      return {
        understood: 'What the term means.',
        statements: termStatements(classifications, readings[0]?.[0]?.words || plain),
      };
    case 'health-workforce':
      return {
        understood: 'Which groups make up the health workforce.',
        statements: healthWorkforceStatements(classifications),
      };
    case 'comparability':
      return {
        understood: 'How the classification makes figures comparable.',
        statements: comparabilityStatements(classifications),
      };
    default:
      return null;
  }
}

const STRENGTH: Readonly<Record<Topic['by'], number>> = {
  code: 3,
  title: 3,
  'index-entry': 3,
  'head-word': 2,
  synonym: 2,
  everyday: 2,
  'look-alike': 2,
  translation: 1,
  similar: 1,
  coded: 1,
  nothing: -4,
};

/** Of the ways in which the words can be cut in two, the one whose parts are known best. */
function bestReading(classifications: Classifications, question: Question, editions: Question['editions']) {
  const found = question.readings.map((reading) =>
    reading.map((it) => findTopic(classifications, it, editions)),
  );
  const strength = (topics: readonly Topic[]) => topics.reduce((sum, it) => sum + STRENGTH[it.by], 0);
  return found.reduce((best, it) => (strength(it) > strength(best) ? it : best), found[0] ?? []);
}

function difference(classifications: Classifications, text: string, question: Question): Answer {
  const pair = bestReading(classifications, question, []);
  const [one, other] = pair;
  const [a, b] = one && other ? pairOf(one, other) : [];
  if (!one || !other || !a || !b)
    return notKnown(
      classifications,
      text,
      pair.find((it) => it.by === 'nothing'),
    );
  const both = a === b ? categoriesOfBoth(classifications, one, other) : [];
  if (both.length > 0)
    return {
      question: text,
      kind: 'difference',
      understood: `How “${one.phrase}” differs from “${other.phrase}”.`,
      statements: sameCategoryStatements(classifications, one, other),
      paths: both.map((it) => pathReferences(classifications, it)),
      related: [`How are ${a.title} categorized?`],
    };
  return {
    question: text,
    kind: 'difference',
    understood: `How ${fullName(classifications, a)} differs from ${fullName(classifications, b)}.${noted(one, a)}${noted(other, b)}`,
    statements: differenceStatements(classifications, a, b),
    paths: [pathReferences(classifications, a), pathReferences(classifications, b)],
    related: [`How are ${a.title} categorized?`, `How are ${b.title} categorized?`],
  };
}

function noted(topic: Topic, category: Category): string {
  return topic.by === 'similar' || topic.by === 'head-word'
    ? ` By “${topic.phrase}”, ${category.code} ${category.title} is taken to be meant.`
    : '';
}

/** Our own titles lead to ISCO-08; what the publishers name stands in the others. */
function iscoLast(one: Category, other: Category): number {
  return Number(one.edition === 'isco-08') - Number(other.edition === 'isco-08');
}

/** Two topics are compared within one edition where they can be: best in one that has both titles itself. */
function pairOf(one: Topic, other: Topic): readonly (Category | undefined)[] {
  const isOurs = ({ by }: Topic) => by === 'synonym' || by === 'everyday';
  const ones = isOurs(one) || isOurs(other) ? one.categories.toSorted(iscoLast) : one.categories;
  for (const it of ones) {
    const same = other.categories.find((that) => that.edition === it.edition);
    if (same) return [it, same];
  }
  return [one.categories[0], other.categories[0]];
}

function belongs(classifications: Classifications, text: string, question: Question): Answer {
  const [first, ...rest] = bestReading(classifications, question, question.editions);
  const groups = rest.filter((it) => it.by === 'code' || it.by === 'title' || it.by === 'index-entry');
  const [group] = groups.flatMap((it) => it.categories.slice(0, 1));
  const phrase = question.readings.find(
    ([it]) => it?.words === first?.phrase || it?.code === first?.phrase,
  )?.[0];
  const [kind] = rest;
  if (first && kind && question.editions.every((it) => it.family === 'isco')) {
    const of = (it: Topic) => findTopic(classifications, { ...phraseFor(it.phrase), editions: ISCO_08 }, []);
    // "A therapist" is no group, though some title of an edition is so.
    const kindOf = kind.by === 'code' ? kind : of(kind);
    const answer =
      group && kindOf.by !== 'head-word'
        ? undefined
        : kindOfWork(classifications, text, first.by === 'code' ? first : of(first), kindOf);
    if (answer) return answer;
    if (kindOf.by === 'head-word')
      return aboutTopic(classifications, text, { ...question, kind: 'unknown' }, first);
  }
  if (!first || !group || !phrase || first.categories.length === 0)
    return first && first.categories.length > 0
      ? aboutTopic(classifications, text, { ...question, kind: 'unknown' }, first)
      : notKnown(classifications, text, first);
  const { family } = classifications.edition(group.edition);
  const job = findTopic(
    classifications,
    { ...phrase, editions: [{ family, edition: group.edition, isForeign: false }] },
    [],
  );
  const all = groups.flatMap((it) =>
    it.categories.filter((one) => one.edition === group.edition).slice(0, 1),
  );
  const homes = homesOf(job, group.edition);
  if (homes.length === 0) return notKnown(classifications, text, job);
  return {
    question: text,
    kind: 'belongs',
    understood: `Whether “${job.phrase}” belongs to ${list(
      all.map((it) => fullName(classifications, it)),
      'or',
    )}.${job.by === 'similar' ? noted(job, homes[0] ?? group) : ''}`,
    statements: all.flatMap((it) => belongsStatements(classifications, job, it)),
    paths: homes.map((it) => pathReferences(classifications, it)),
    related: [`How are ${group.title} categorized?`, `Which jobs are included under ${group.title}?`],
  };
}
