/** How an occupation is counted by WHO, and how ISCO serves to compare it. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);

describe("an occupation in WHO's accounts and series", () => {
  it.each([
    ['how does NHWA count dentists', /^Dentists are ISCO-08 2261/, '2261'],
    ['how are community health workers counted in the NHWA', /community health workers ISCO-08 3253/, '3253'],
    ['how are medical records technicians counted in NHWA', /has none for ISCO-08 3252/, '3252'],
    ['are pharmacists counted in NHWA', /^Dentists are ISCO-08 2261 and pharmacists/, '2262'],
    ['does WHO use ISCO to count midwives', /^Yes: NHWA is aligned with WHO's mapping/, '3222'],
    ['does the WHO count physiotherapists', /^Yes: .* has series for .*physiotherapists/, '2264'],
    ['does NHWA include community health workers', /community health workers ISCO-08 3253/, '3253'],
    ['how should we report midwives to WHO', /^Nurses are ISCO-08 2221/, '2222'],
    ['how can ISCO be used to compare doctors between countries', /^A common classification/, '2211'],
    ['does WHO count bakers', /^WHO's Global Health Observatory has series/, '7512'],
    ['how can a ministry use ISCO to compare nurses across countries', /^A common classification/, '2221'],
  ])('%s', (question, first, code) => {
    const { kind, statements, paths } = ask(question);
    expect(kind).toBe('topic');
    expect(statements[0]?.text).toMatch(first);
    expect(paths.map((it) => it.at(-1)?.code)).toContain(code);
    expect(statements.every((it) => it.sources.length > 0)).toBe(true);
  });

  it.each([
    ['does WHO count midwives as health workers', 'belongs'],
    ['who counts as a midwife', 'definition'],
    ['how many dentists are there', 'outlook'],
  ])('is not taken from %j', (question, kind) => expect(ask(question).kind).toBe(kind));
});
