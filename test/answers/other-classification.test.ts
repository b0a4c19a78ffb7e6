/** Two titles are told apart in one classification, and placed in the other. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) => ask(question).statements.map((it) => it.text);

describe('two titles of the SOC', () => {
  it('are placed in ISCO-08 as well, with what its groups are', () => {
    const texts = told('difference between a physician assistant and a medical assistant');
    expect(texts[1]).toContain(
      'In ISCO-08 “physician assistant” is in 2240 Paramedical Practitioners, “medical assistant” in 3256 Medical Assistants; they part at the top',
    );
    expect(texts.at(-1)).toMatch(/^ISCO-08 3256 Medical Assistants: /);
  });

  it('may be one group of ISCO-08', () => {
    expect(told('home health aide vs personal care aide')[1]).toBe(
      'ISCO-08 does not tell them apart: both are in 5322 Home-based Personal Care Workers.',
    );
  });

  it('may stand in several groups of it', () => {
    expect(told('paramedic vs EMT')[1]).toBe(
      'In ISCO-08 “paramedic” is in 2240 Paramedical Practitioners or 3258 Ambulance Workers, “EMT” in 3258 Ambulance Workers.',
    );
  });
});

describe('two titles of ISCO-08', () => {
  it('are placed in the SOC where it has both', () => {
    const question = 'where do dentists and dental hygienists part';
    expect(told(question)[1]).toContain('In SOC 2018 “dentists” is in 29-1020 Dentists');
    expect(ask(question).paths.map((it) => it.at(-1)?.code)).toEqual(['2261', '3251', '29-1020', '29-1292']);
  });

  it('are told to stand elsewhere too', () => {
    expect(told('paramedics vs ambulance drivers')[1]).toBe(
      '“paramedics” may also mean ISCO-08 3258 Ambulance Workers; here it is taken for 2240 Paramedical Practitioners.',
    );
  });
});

describe('nothing is added', () => {
  it.each([
    'difference between 2261 and 3251',
    'difference between dentists and dental hygienists in ISCO-08',
    'difference between registered nurses and physicians in the SOC',
    'nurse vs midwife',
  ])('where a code or an edition is named, or the other has no such title: %s', (question) => {
    expect(ask(question).paths).toHaveLength(2);
  });
});
