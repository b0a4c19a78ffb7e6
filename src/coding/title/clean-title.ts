/** A title made ready for matching: from the text as written to its barest reading. */
import { type Abbreviations, writeOut } from './abbreviations.ts';
import { type Acronym, expandAcronyms } from './acronyms.ts';
import { bracketedPost } from './bracketed-field.ts';
import { partBrackets } from './brackets.ts';
import { withoutGenderForms } from './gender-forms.ts';
import { withoutGrades, withoutRanks } from './grades.ts';
import { jobsInTitle } from './jobs-in-title.ts';
import { type PostKind, readPost } from './post.ts';
import { tidyText } from './tidy-text.ts';

/** The step that takes grades away; they tell nothing of the work. */
export const GRADE_STEP = 'set the grade aside';

const BRACKETS_STEP = 'set aside in brackets';

/**
 * True where a step set aside words in brackets, rather than an acronym or a grade: they name a field of work.
 *
 * @example
 * leavesFieldOut(['set aside in brackets: laboratory']); // true
 */
export function leavesFieldOut(steps: readonly string[]): boolean {
  return steps.some((step) => step.startsWith(BRACKETS_STEP) && FIELD.test(step.slice(BRACKETS_STEP.length)));
}

const FIELD = /\p{L}{5}/u;

/** One way to read a title. */
export interface Reading {
  /** Tidied text. */
  readonly text: string;
  /** What was done to come to it, for people. */
  readonly steps: readonly string[];
}

/** The readings of a title, nearest to the text as written first. */
export interface CleanTitle {
  /** At least one; the last is the barest. */
  readonly readings: readonly Reading[];
  /** Text in brackets: no part of the last reading, but context. */
  readonly asides: readonly string[];
  /** The kind of post where the title names one; the last reading then names only its field. */
  readonly post: PostKind | null;
}

/**
 * Cleans a title. A later reading has less in it; matching tries them in order, so that "Chief Executive" or
 * "Senior official" is found as written before any rank is set aside.
 *
 * @param acronyms see `acronymsOf`
 * @param abbreviations see `abbreviationsOf`
 * @param isField true for the name of a field of work, such as a discipline
 * @example
 * cleanTitle(acronyms, abbreviations, () => false, 'Senior CHEW (Level 4)').readings.at(-1)?.text; // 'community health extension worker'
 */
export function cleanTitle(
  acronyms: ReadonlyMap<string, Acronym>,
  abbreviations: Abbreviations,
  isField: (text: string) => boolean,
  title: string,
): CleanTitle {
  const readings: Reading[] = [{ text: withoutGenderForms(tidyText(title)), steps: [] }];
  const read = (text: string, step: string): void => {
    const last = readings.at(-1);
    if (last && text !== last.text && text !== '') readings.push({ text, steps: [...last.steps, step] });
  };
  const barest = (): string => readings.at(-1)?.text ?? '';

  const whole = writeOut(abbreviations, title);
  read(withoutGenderForms(whole.text), whole.steps.join(', '));
  const { outside, inside } = partBrackets(barest());
  if (/\p{L}{2}/u.test(outside)) read(outside, `${BRACKETS_STEP}: ${inside.join(', ')}`);
  read(withoutGrades(barest()), GRADE_STEP);
  let withoutAcronyms = '';
  const acronymsRead = (): void => {
    const before = barest();
    if (before === withoutAcronyms) return;
    const { text, used } = expandAcronyms(acronyms, before);
    if (used.length === 0) withoutAcronyms = before;
    read(text, used.map((it) => `${it.acronym} read as "${it.expansion}"`).join(', '));
  };
  acronymsRead();
  const [first = '', ...others] = jobsInTitle(barest());
  read(first, `the first of several jobs named; also named: ${others.join(', ')}`);
  read(withoutRanks(barest()), 'set the rank aside');
  const written = inside.map((it) => expandAcronyms(acronyms, it).text);
  const post = bracketedPost(barest(), written, isField) ?? readPost(barest());
  if (post) read(post.field, `set the post aside (${post.kind})`);
  acronymsRead();
  return { readings, asides: inside, post: post?.kind ?? null };
}
