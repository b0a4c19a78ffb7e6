/** Answers a question about the classifications from the tables. */
import { type Classifications, wordStems } from '../../classification/index.ts';
import type { Answer, QuestionKind } from '../answer.ts';
import { aboutTopic } from './about-topic.ts';
import { acrossEditionsAnswer } from './across-editions.ts';
import { armedForcesAnswer } from './armed-forces.ts';
import { belongsAnswer } from './belongs-answer.ts';
import { careerBetween } from './career-between.ts';
import { countedAnswer } from './counted.ts';
import { countryNamed, worldNamed } from './country.ts';
import { differenceAnswer } from './difference-answer.ts';
import { generalAnswer } from './general-answer.ts';
import { groupCount } from './group-count.ts';
import { healthOutsideAnswer } from './health-outside.ts';
import { healthWithinAnswer } from './health-within.ts';
import { aboutHealthWork } from './health-worker.ts';
import { managingAnswer } from './managing.ts';
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
import { fromTopicPage } from './page-answer.ts';
import { aboutClassifications, fromPage } from './page-question.ts';
import { askedOfEach } from './reading/each-edition.ts';
import { phraseFor, type Question, readQuestion } from './reading/question.ts';
import { readSameGroup, withSameGroup } from './same-group.ts';
import { shortageNotHeld } from './shortage.ts';
import { aboutSkillLevel } from './skill-level-asked.ts';
import { skillLevelGiven } from './skill-level-given.ts';
import { findJoinedTopic, findTopic, type PlaceTitle, placed, type Topic } from './topic.ts';
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
  const each = askedOfEach(text)?.map((it) => answerQuestion(classifications, it, place));
  if (each) return together(text, each);
  const question = readQuestion(text);
  const answer = answered(classifications, text, question, place);
  return question.language === 'English'
    ? answer
    : { ...answer, understood: `Asked in ${question.language}, answered in English. ${answer.understood}` };
}

/** One answer of several, each statement once. */
function together(text: string, answers: readonly Answer[]): Answer {
  const statements = answers.flatMap((it) => it.statements);
  return {
    question: text,
    kind: answers[0]?.kind ?? 'unknown',
    understood: answers.map((it) => it.understood).join(' '),
    statements: [...new Map(statements.map((it) => [it.text, it])).values()],
    paths: answers.flatMap((it) => it.paths),
    related: [...new Set(answers.flatMap((it) => it.related))],
  };
}

function answered(
  classifications: Classifications,
  text: string,
  question: Question,
  place: PlaceTitle | undefined,
): Answer {
  if (question.editions.some((it) => it.isForeign)) return notHeld(classifications, text);
  if (asksForPay(text)) return payNotHeld(text);
  const outside = healthOutsideAnswer(classifications, text) ?? healthWithinAnswer(classifications, text);
  if (outside) return outside;
  const general =
    acrossEditionsAnswer(classifications, text) ??
    countedAnswer(classifications, text) ??
    managingAnswer(classifications, text) ??
    aboutClassifications(classifications, text);
  if (general) return general;
  const particular =
    aboutHealthWork(classifications, text, question.plain, place) ??
    groupCount(classifications, text, question) ??
    aboutSkillLevel(classifications, text, question.plain, place) ??
    skillLevelGiven(classifications, text, question.plain);
  if (particular) return particular;
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
  const country = within ?? countryNamed(question.plain) ?? worldNamed(question.plain);
  const readings = phrase && within ? [[{ ...phrase, words: within.before }]] : question.readings;
  const answer = fromTables(classifications, text, { ...question, readings }, place);
  const notes = [
    ...(country && !country.isUnitedStates ? [figuresNotHeld(country)] : []),
    ...(asksWhetherEnough(text) ? [NEED_NOT_HELD] : []),
  ];
  const [words] = readings[0] ?? [];
  const by = words && asksWhetherEnough(text) && findTopic(classifications, words, question.editions).by;
  if (by === 'similar' || by === 'nothing') return shortageNotHeld(text, notes);
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
    const answer = differenceAnswer(classifications, text, { ...question, readings: [pair] });
    if (answer.kind === 'difference') return withSameGroup(classifications, same, answer);
  }
  if (question.kind === 'difference') return differenceAnswer(classifications, text, question);
  if (question.kind === 'belongs') return belongsAnswer(classifications, text, question);
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

/** True where a title within a phrase leaves no more of it than words that any question has. */
function isAllOf(within: Topic, { phrase }: Topic): boolean {
  const title = new Set(wordStems(within.phrase));
  return wordStems(phrase).every((word) => title.has(word) || AROUND.test(word));
}

/** "The SOC equivalent of ISCO nurses" names the edition led to first, and then where the topic is from. */
function sourceEditions({ kind, editions }: Question): Question['editions'] {
  return kind === 'correspondence' ? editions.slice(1) : editions;
}
