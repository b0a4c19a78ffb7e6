/** Health workers outside groups that the question names: "which health jobs are outside major groups 2 and 3?" */
import {
  type Category,
  type Classifications,
  isHealthCategory,
  isOccupationText,
  pathOf,
  textOf,
  topicPages,
} from '../../classification/index.ts';
import { type Answer, OWN_TEXT, type Statement } from '../answer.ts';
import { list, pathReferences, shortName } from '../wording.ts';
import { EXAMPLE_QUESTIONS } from './not-known.ts';
import { statement } from './statements.ts';

const ASKED =
  /\b(?:human resources for health|hrh|health ?(?:care |workforce )?(?:jobs?|workers?|workforce|occupations?|professionals?|groups?|codes?|personnel|staff))\b.*?\b(?:outside|beyond|not (?:(?:included|counted|classified) )?(?:in|under|within))(?: of)?(?<groups> .+)$/i;
/** Around the codes: "the sub-major groups 22, 32 and 53". */
const AROUND_CODES =
  /^(?:the|isco(?:-08)?|(?:unit|minor|sub-?major|sub|major)|groups?|and|or|nor|\d{1,4}|)$/i;
const PLACED_ELSEWHERE = /Health workers placed elsewhere include ([^.]+)\./;
const NAMED = /([^()]+?) \((\d{4})\)/g;

/**
 * Which groups of the health workforce, and which single jobs, lie outside the groups of ISCO-08 named by code, or
 * `undefined` for another question.
 *
 * @example
 * healthOutsideAnswer(classifications, 'what health jobs are outside major groups 2 and 3')?.kind; // 'health-workforce'
 */
export function healthOutsideAnswer(classifications: Classifications, text: string): Answer | undefined {
  const words = ASKED.exec(text)?.groups?.groups?.split(/[\s,?.]+/) ?? [];
  const codes = words.every((it) => AROUND_CODES.test(it)) ? words.filter((it) => /^\d/.test(it)) : [];
  const named = codes.flatMap((it) => classifications.category('isco-08', it) ?? []);
  if (named.length === 0 || named.length < codes.length) return undefined;
  const isOutside = (it: Category) => !pathOf(classifications, it).some((above) => named.includes(above));
  const all = classifications.categories('isco-08');
  const groups = all.filter((it) => it.level === 4 && isHealthCategory(it) && isOutside(it));
  const jobs = all
    .filter((it) => it.level < 3 && isHealthCategory(it))
    .flatMap((it) => placedElsewhere(classifications, it))
    .filter(({ home }) => isOutside(home) && !groups.includes(home));
  const statements: readonly Statement[] = [
    ...(groups.length > 0
      ? [
          statement(
            classifications,
            `Unit groups of the health workforce outside ${list(named.map(shortName))}: ${list(groups.map(shortName))}.`,
            'isco-08',
            ['isco-08/categories.tsv'],
          ),
        ]
      : []),
    ...(jobs.length > 0
      ? [
          {
            text: `Health workers placed in other groups: ${list(jobs.map(({ title, home }) => `${title} (${home.code})`))}.`,
            edition: 'isco-08' as const,
            sources: [OWN_TEXT],
          },
        ]
      : []),
    ...remarks(classifications, named),
  ];
  if (statements.length === 0) return undefined;
  return {
    question: text,
    kind: 'health-workforce',
    understood: `Which health workers stand outside ${list(named.map(shortName))} of ISCO-08.`,
    statements,
    paths: groups.map((it) => pathReferences(classifications, it)),
    related: EXAMPLE_QUESTIONS,
  };
}

/** The jobs that the text of a broader group names as placed elsewhere. */
function placedElsewhere(
  classifications: Classifications,
  category: Category,
): readonly { readonly title: string; readonly home: Category }[] {
  const text = textOf(classifications, category);
  const [, jobs = ''] = (text && !isOccupationText(text) && PLACED_ELSEWHERE.exec(text.apart)) || [];
  return [...jobs.matchAll(NAMED)].flatMap(([, words = '', code = '']) => {
    const home = classifications.category('isco-08', code);
    return home ? [{ title: words.replace(/^(?:,? and|,) /, ''), home }] : [];
  });
}

/** What the page on the health workforce says of those whom no group of its own holds. */
function remarks(classifications: Classifications, named: readonly Category[]): readonly Statement[] {
  const said = topicPages(classifications)
    .flatMap((it) => it.sections)
    .flatMap((it) => it.statements)
    .filter(({ text }) => /members of the armed forces go to ISCO-08 major group 0/.test(text));
  return named.some((it) => it.code.startsWith('0'))
    ? []
    : said.slice(0, 1).map(({ text, sources }) => ({ text, edition: null, sources }));
}
