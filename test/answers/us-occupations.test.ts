/** Titles that are official in the SOC alone, and occupations of which the SOC tells more than ISCO-08. */
import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const endsOf = (question: string) => ask(question).paths.map((path) => path.at(-1)?.code);

describe('a title of the SOC alone is called official', () => {
  it.each([
    ['how are respiratory therapists categorised', 'is the title of SOC 2018 29-1126'],
    ['career path of nursing assistants', 'is the title of SOC 2018 31-1131'],
    ['outlook for data scientists', 'is the title of SOC 2018 15-2051'],
    ['EMT', 'is a direct match title of SOC 2018 29-2042'],
    ['what is a CRNA', '(CRNA)” is a direct match title of SOC 2018 29-1151'],
    ['what is a cytotechnologist', 'is a direct match title of SOC 2018 29-2011'],
    ['how is a perfusionist classified in isco', 'is a direct match title of SOC 2018 29-2099'],
  ])('%s', (question, sentence) => {
    const { understood } = ask(question);
    expect(understood).toContain(sentence);
    expect(understood).toContain('It is no title of ISCO-08');
    expect(understood).not.toContain('no official title');
  });

  it.each(['surgical scrub tech', 'heart doctors', 'ward sister', 'vets'])(
    'but not one that neither has: %s',
    (question) => expect(ask(question).understood).not.toContain('title of SOC 2018'),
  );

  it('and leads to both editions where both are asked for, and to ISCO alone where it is', () => {
    const both = 'how are respiratory therapists categorized in ISCO-08 and SOC?';
    expect(ask(both).kind).toBe('categorised');
    expect(endsOf(both)).toEqual(['3259', '29-1126']);
    expect(endsOf('respiratory therapists in ISCO-08')).toEqual(['3259']);
  });

  it('and has the group of ISCO-08 where a text of ours places it', () => {
    expect(endsOf('how is a doula classified')).toEqual(['532', '39-9099']);
    expect(ask('how is a doula classified').understood).toContain('our text of 3222');
    expect(endsOf('how is a doula classified in SOC')).toEqual(['39-9099']);
    expect(endsOf('how is a house sitter classified')).toEqual(['39-9099']);
  });
});

describe('the one occupation comes before the group that holds several', () => {
  it.each([
    ['What do occupational therapists do?', ['29-1122', '2269'], 'The main tasks of the whole group 2269'],
    ['what does a phlebotomist do', ['31-9097', '5329'], 'The main tasks of the whole group 5329'],
    ['what does a CRNA do', ['29-1151', '2221'], 'The main tasks of the whole group 2221'],
    ['what does a sonographer do?', ['29-2032', '3211'], 'The main tasks of the whole group 3211'],
    ['job description for orthotist', ['29-2091', '3214'], 'The main tasks of the whole group 3214'],
    ['what do MRI technologists do', ['29-2035', '3211'], 'The main tasks of the whole group 3211'],
    ['how is a chiropractor defined', ['29-1011', '2269'], 'adjusting the spine'],
    [
      'what degree do you need to be a physical therapist',
      ['29-1123', '2264'],
      'typical education for entry: doctoral or professional degree',
    ],
    [
      'what license does a LPN need',
      ['3221'],
      '29-2061 Licensed Practical and Licensed Vocational Nurses: typical education for entry',
    ],
    [
      'what education does a medical records technician need',
      ['3252'],
      '29-2072 Medical Records Specialists: typical education for entry: postsecondary nondegree award',
    ],
  ])('%s', (question, codes, sentence) => {
    expect(endsOf(question)).toEqual(codes);
    expect(told(question)).toContain(sentence);
  });

  it('and what the many ask is not told of the few', () => {
    expect(told('do traditional healers need a degree')).not.toContain('In the United States');
  });

  it.each([
    ['What does a pharmacist do?', ['2262']],
    ['What do occupational therapists do in ISCO-08?', ['2269']],
    ['what does a clinical coder do', ['3252']],
    ['what does an optician do', ['3254']],
    ['what does a medical records technician do', ['3252']],
    ['what does a radiographer do', ['3211']],
    ['how is 2269 defined', ['2269']],
  ])('but not where ISCO-08 has it for itself, or is asked for: %s', (question, codes) => {
    expect(endsOf(question)).toEqual(codes);
  });

  it('and a residual group says that its tasks are not those of the one title', () => {
    expect(told('what does a perfusionist do')).toContain('No tasks of “perfusionist” alone are held');
    expect(told('what are the tasks of 3259')).not.toContain('alone are held');
  });
});
