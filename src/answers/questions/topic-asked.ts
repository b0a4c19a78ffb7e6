/** Which page on the model of the classification answers a question. */
import {
  type Classifications,
  lazyFor,
  type TopicPage,
  topicPages,
  wordStems,
} from '../../classification/index.ts';

/** Words that every question has, and what all pages are about. */
const ASKING = new Set(
  'what is are the a an of in for to do does did how why which who when where it and or by with on be i we you my me can could should would must there that this these from at as if not no please tell about explain relate related fit used use work works define mean meaning between'.split(
    ' ',
  ),
);

/** Share of what a question says, rare words counting more, that a page must have. */
const LEAST = 0.6;
/** The same where the words of its statements count as well. */
const LEAST_OF_STATEMENTS = 0.8;

interface PageWords {
  readonly page: TopicPage;
  /** Of its questions and headings. */
  readonly words: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly questions: readonly ReadonlySet<string>[];
  readonly statements: readonly ReadonlySet<string>[];
}

const pageWords = lazyFor((classifications: Classifications): readonly PageWords[] =>
  topicPages(classifications).map((page) => {
    const questions = [page.title, ...page.questions].map(tellingWords);
    const headings = page.sections.map((it) => tellingWords(it.heading));
    const words = new Set([...questions, ...headings].flatMap((it) => [...it]));
    const statements = page.sections.flatMap((it) => it.statements.map(({ text }) => tellingWords(text)));
    const all = new Set([...words, ...statements.flatMap((it) => [...it])]);
    return { page, questions, words, statements, all };
  }),
);

/**
 * The page that answers a question, or `undefined`: the one that has most of its words, and of these the one with the
 * question most alike.
 *
 * @param statements true where the words of statements count: a question that nothing else answers
 * @example
 * topicAsked(classifications, 'What is a skill level?', false)?.id; // 'skill-level'
 */
export function topicAsked(
  classifications: Classifications,
  text: string,
  statements: boolean,
): TopicPage | undefined {
  const pages = pageWords(classifications);
  const telling = [...tellingWords(text)];
  // One word alone must be what a page is about: "nursing" and "time" stand in many. An acronym is no such word.
  const isOne = telling.length === 1 && !/\b[A-Z]{3,}\b/.test(text);
  if (isOne && !statements) return undefined;
  const wordsOf = (it: PageWords) => (statements && !isOne ? it.all : it.words);
  const asked = telling.map((word) => {
    const having = pages.filter((it) => wordsOf(it).has(word)).length;
    return { word, weight: Math.log((pages.length + 1) / (having + 0.5)) };
  });
  const total = asked.reduce((sum, it) => sum + it.weight, 0);
  let best: TopicPage | undefined;
  let most = 0;
  for (const it of pages) {
    const words = wordsOf(it);
    const covered = asked.reduce((sum, { word, weight }) => sum + (words.has(word) ? weight : 0), 0) / total;
    if (!(covered >= (statements ? LEAST_OF_STATEMENTS : LEAST))) continue;
    const alike = Math.max(
      ...it.questions.map((question) => {
        const shared = asked.filter(({ word }) => question.has(word)).length;
        return (2 * shared) / (asked.length + question.size);
      }),
    );
    const said = it.statements.filter((words) => telling.some((word) => words.has(word))).length;
    const fit = covered + alike + said / it.statements.length;
    if (fit <= most) continue;
    most = fit;
    best = it.page;
  }
  return best;
}

/** How rare each word is among the statements of all pages. */
const rarity = lazyFor((classifications: Classifications): ((word: string) => number) => {
  const statements = pageWords(classifications).flatMap((it) => it.statements);
  const counts = new Map<string, number>();
  for (const words of statements) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => Math.log(statements.length / (counts.get(word) ?? statements.length));
});

/** Beginnings of a statement that says something of what the one before it names. */
const LEANING =
  /^(?:They|Their|It|Its|That|This|These|Those|Also|So|More such|The same|The (?:fourth|third) |The figures show|The reason given|The agencies|In that|One rule|Different views|Many offices)\b/;

/**
 * The statements of a page, those first that have most of the rarer words of the question. A statement that leans on
 * the one before it comes with that one.
 *
 * @example
 * statementsFor(classifications, page, 'How do I code trainees?')[0]?.text;
 */
export function statementsFor(
  classifications: Classifications,
  page: TopicPage,
  text: string,
): TopicPage['sections'][number]['statements'] {
  const asked = [...tellingWords(text)];
  const weight = rarity(classifications);
  const fitOf = (words: ReadonlySet<string>): number =>
    asked.reduce((sum, word) => sum + (words.has(word) ? weight(word) : 0), 0);
  return page.sections
    .flatMap(({ heading, statements }) =>
      runsOf(statements).map((run) => ({
        run,
        fit: Math.max(...run.map((it) => fitOf(tellingWords(it.text)))) + fitOf(tellingWords(heading)) / 2,
      })),
    )
    .toSorted((a, b) => b.fit - a.fit)
    .flatMap(({ run }) => run);
}

/** Statements that cannot stand apart, together. */
function runsOf<T extends { readonly text: string }>(statements: readonly T[]): readonly (readonly T[])[] {
  const runs: T[][] = [];
  for (const it of statements) {
    if (LEANING.test(it.text)) runs.at(-1)?.push(it);
    else runs.push([it]);
  }
  return runs;
}

function tellingWords(text: string): ReadonlySet<string> {
  return new Set(wordStems(text).filter((it) => !ASKING.has(it)));
}
