/** How many occupations or groups there are, in an edition and within a group or field of work. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const first = (question: string) => ask(question).statements[0]?.text;

describe('a count', () => {
  it.each([
    // within a group or field
    ['how many occupations are in healthcare support', /^31-0000 .* has 18 detailed occupations/],
    ['how many detailed occupations are there in 29-2000', /^29-2000 .* detailed occupations/],
    ['how many occupations are in SOC 29-0000', /^29-0000 .* has 72 detailed occupations/],
    ['how many teaching unit groups are there', /^23 Teaching Professionals has 12 unit groups/],
    ['how many codes are in health associate professionals', /^32 .* has 17 unit groups/],
    ['how many occupations are under sales', /^41-0000 Sales and Related Occupations has 22 detailed/],
    ['how many nursing unit groups are there', /^222 .* has 2 unit groups/],
    ['how many codes for nurses', /2221 Nursing Professionals/],
    // of health
    ['how many unit groups are in health care', /^ISCO-08 has 35 unit groups/],
    ['how many different health occupations does ISCO list', /^ISCO-08 has 35 unit groups/],
    ['how many categories does WHO have', /5 groups/],
    ['how many health occupations are there in ISCO', /^ISCO-08 has 35 unit groups in its health groups/],
    ['how many healthcare occupations does the SOC have', /^SOC 2018 has 90 detailed occupations in its/],
    // of an edition
    ['how many codes does O*NET SOC have', /^O\*NET-SOC 2019 has one level: 1016 occupations\.$/],
    ['how many occupations does o*net have', /^O\*NET-SOC 2019 has one level/],
    ['how many O*NET occupations are there', /^O\*NET-SOC 2019 has one level/],
    ['quantos grupos tem a CIUO', /^ISCO-08 has 4 levels/],
    ['combien de grands groupes dans la CITP-08 ?', /^ISCO-08 has 4 levels: 10 major groups/],
    ['¿Cuántos grupos tiene la CIUO-08?', /^ISCO-08 has 4 levels/],
  ])('%s', (question, text) => expect(first(question)).toMatch(text));

  it('of a field that no group is named after is not that of a whole edition', () => {
    expect(ask('how many occupations are there in blorping').kind).toBe('unknown');
    expect(ask('how many unit groups are in ISCO-88 for health').kind).not.toBe('levels');
  });

  it.each([
    ['how many occupations are in the classification', 'levels'],
    ['how many codes are used in total', 'levels'],
    ['how many unit groups are in 22', 'children'],
    ['how many groups of health workers are there', 'topic'],
    ['how many pharmacists are there', 'outlook'],
    ['combien de temps pour devenir infirmier', 'unknown'],
  ])('is not taken from %j beyond what it asks', (question, kind) => expect(ask(question).kind).toBe(kind));
});
