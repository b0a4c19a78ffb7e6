/** What a question asks: its kind, and the phrases or codes that it is about. */
import type { QuestionKind } from '../../answer.ts';
import { editionOfYear } from './edition-year.ts';
import { FOREIGN_PATTERNS } from './foreign-patterns.ts';
import type { Pattern, QuestionLanguage } from './pattern.ts';
import { PATTERNS } from './patterns.ts';
import { PORTUGUESE_PATTERNS } from './portuguese-patterns.ts';
import { markedText, type NamedEdition, namedEditions, withoutMarks } from './question-text.ts';

/** What a question is about: a code, or the words of a title. */
export interface Phrase {
  readonly words: string;
  readonly code: string | null;
  /** The editions named beside it. */
  readonly editions: readonly NamedEdition[];
}

/** A question taken apart. */
export interface Question {
  readonly kind: QuestionKind;
  /**
   * What it asks about: one phrase, or two for a difference; for "does it belong there?" the job and the groups. Where
   * the words can be cut in several ways ("nurses and midwives and doctors"), each way.
   */
  readonly readings: readonly (readonly Phrase[])[];
  /** Editions named anywhere but right before a code. */
  readonly editions: readonly NamedEdition[];
  /** The question without the names of editions. */
  readonly plain: string;
  readonly language: QuestionLanguage;
}

/** Words that remain of a question about an edition itself: "what is ISCO", "who publishes the SOC". */
const ABOUT_EDITIONS =
  /^(?:what|who|when|is|are|was|were|does|do|did|the|a|an|of|for|in|and|or|to|by|about|tell|me|us|explain|define|meaning|means?|stands?|publish(?:es|ed|er)?|maintain(?:s|ed)?|issues?|issued|own(?:s|ed)?|made|makes?|runs?|responsible|introduced|replaced|adopted|start(?:ed)?|end(?:ed)?|still|valid|validity|use|used|current|now|force|come|came|into|full|name|difference|differences?|between|versus|vs|compare|levels?|has|have|which|edition|version|classification|system|code|codes|latest|newest|newer|than|there|usa|list)$/i;

/**
 * Takes a question apart. A question of no known kind, or a bare phrase, has the kind `unknown`.
 *
 * @example
 * readQuestion('How are Paramedical Practitioners defined in the classification?').kind; // 'categorised'
 */
export function readQuestion(text: string): Question {
  const marked = markedText(text);
  const plain = withoutMarks(marked);
  const editions = namedEditions(marked.replace(BEFORE_CODE, ' '));
  const rest = { plain, editions, language: 'English' } as const;
  if (editions.length > 0 && !/\d/.test(plain) && plain.split(' ').every(isAboutEditions))
    return {
      ...rest,
      kind: /\blevels?\b/i.test(plain) ? 'levels' : 'edition',
      readings: [],
    };
  for (const it of [...PATTERNS, ...PORTUGUESE_PATTERNS, ...FOREIGN_PATTERNS]) {
    const match = it.pattern.exec(it.kind === 'difference' ? marked : withoutMarks(keepingCodes(marked)));
    if (!match) continue;
    const readings = readingsOf(match, it);
    if (!readings) continue;
    return {
      ...rest,
      kind: it.kind,
      readings,
      editions: editions.length === 0 && it.kind === 'change' ? editionsOfYear(plain, readings) : editions,
      language: it.language ?? 'English',
    };
  }
  return { ...rest, kind: 'unknown', readings: [[phraseOf(keepingCodes(marked))]] };
}

const CODE = '(?:\\d\\d-?\\d{4}(?:\\.\\d\\d)?|\\d{1,4})';
const BEFORE_CODE = new RegExp(
  `@([\\w-]+) (?:(?:code|unit group|minor group|sub[- ]?major group|major group|group) )?(${CODE})(?![\\d-])`,
  'gi',
);

/** A mark right before a code belongs to it, and stays when the others go: `isco-88:2221`. */
function keepingCodes(marked: string): string {
  return marked.replace(BEFORE_CODE, '$1:$2');
}

/** "Did the code for bakers change in 2018?": a title changed in the edition of that year. */
function editionsOfYear(plain: string, readings: Question['readings']): readonly NamedEdition[] {
  const edition = readings[0]?.[0]?.code === null ? editionOfYear(plain) : undefined;
  return edition ? [edition] : [];
}

function isAboutEditions(word: string): boolean {
  return word === '' || ABOUT_EDITIONS.test(word);
}

function readingsOf(match: RegExpExecArray, pattern: Pattern): Question['readings'] | null {
  const { one, other, rest } = match.groups ?? {};
  if (rest !== undefined && pattern.cut) {
    const cuts = [...rest.matchAll(pattern.cut)].map((it) =>
      withSameWords(phraseOf(rest.slice(0, it.index)), phraseOf(rest.slice(it.index + it[0].length))),
    );
    return cuts.length > 0 ? cuts.flatMap(withSharedHead).slice(0, 12) : null;
  }
  const groups = other === undefined ? [] : pattern.kind === 'belongs' ? other.split(/ or /i) : [other];
  return [[one, ...groups].flatMap((it) => (it === undefined ? [] : [phraseOf(it)]))];
}

/** "Primary and secondary school teachers": the first may share the last words of the second. */
function withSharedHead(pair: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const [one, other] = pair;
  const words = other?.words.split(' ') ?? [];
  const isShort = one && one.code === null && /^[\w-]*[^\Ws]$/.test(one.words);
  if (!one || !other || !isShort || words.length < 2 || !/[^s]s$/.test(other.words)) return [pair];
  const shared = words
    .slice(1)
    .map((_, i) => ({ ...one, words: `${one.words} ${words.slice(i + 1).join(' ')}` }));
  return [pair, ...shared.map((it) => [it, other])];
}

/** "2221 in ISCO-88 and ISCO-08": an edition alone says the other's words again. */
function withSameWords(one: Phrase, other: Phrase): readonly Phrase[] {
  if (other.words === '' && other.editions.length > 0) return [one, { ...one, editions: other.editions }];
  if (one.words === '' && one.editions.length > 0) return [{ ...other, editions: one.editions }, other];
  return [one, other];
}

/** A code, alone or with its title after it: "31-1011 Home Health Aides". */
const CODE_FIRST = new RegExp(`^(${CODE})(?:$|,? (?=\\D)(?!and |or ))`);

/** A title with its code after it: "home health aides 31-1011"; a year is no code, nor is a number after "in". */
const CODE_LAST =
  /^(?<title>\p{Script=Latin}.*?(?<!\b(?:iso|ISO|IEC|in|since|by|after|from|to|at|until|before|of|and|or|not|is|are|under|group|code))),? \(?(?<code>\d\d-\d{4}(?:\.\d\d)?|(?!19|20)\d{4})\)?$/u;

/** A code with its edition right before it, at the end of the words: "isco-88:2221", "isco-88:2221 in @soc". */
const KEPT = /(?:^|\s)((?:isco|soc|onet)[\w-]*):(\S+)(?: (?:in|to|into|as) @[\w-]+)?$/i;
/** The same with its title after it: "isco-88:2230 nursing and midwifery professionals". */
const KEPT_WITH_TITLE = new RegExp(
  `^((?:isco|soc|onet)[\\w-]*):(${CODE},? (?=[^\\d\\s])(?!and |or |to |vs)[^:@]+?)(?: (?:in|to|into|as) @[\\w-]+)?$`,
  'i',
);

function phraseOf(text: string): Phrase {
  const kept = KEPT.exec(text.trim()) ?? KEPT_WITH_TITLE.exec(text.trim());
  const marked = kept ? `@${kept[1]} ${kept[2]}` : text;
  const tidy = tidyTopic(withoutMarks(marked));
  const { title, code } = CODE_LAST.exec(tidy)?.groups ?? {};
  const words = title === undefined ? tidy : `${code} ${title}`;
  return { words, code: codeOf(words), editions: namedEditions(marked) };
}

/** The code that words are, or begin with. */
export function codeOf(words: string): string | null {
  return CODE_FIRST.exec(words.replace(/[‐-―−]/gu, '-'))?.[1] ?? null;
}

/** Without articles, and words that say no more than "code" or "group". */
function tidyTopic(topic: string): string {
  let tidy = topic.replace(/[\s?.!,;:]+$/, '').trim();
  for (let before = ''; before !== tidy; ) {
    before = tidy;
    tidy = tidy.replace(LEADING_WORD, '').replace(TRAILING_WORD, '').trim();
  }
  return /^(?:for|of|in|to|an?|the|codes?)$/i.test(tidy) ? '' : tidy;
}

const LEADING_WORD =
  /^(?:l'|d'|(?:an?|the|my|our|codes? (?:for|of)|code|codes|group|category|(?:unit|minor|sub[- ]?major|major|broad|detailed) (?:group|occupation)s?|title|le|la|les|un|une|des|du|el|los|las|una|unos|unas|al|someone who is an?)\s+)(?=.)/i;
const TRAILING_WORD =
  /\s+(?:called|be|please|code|codes|now|today|exactly|in|of|under|by|for (?:me|us)|workers? in general|in general)$/i;

/** Words as the topic of a question. */
export function phraseFor(words: string): Phrase {
  return readQuestion(words).readings[0]?.[0] ?? { words, code: null, editions: [] };
}
