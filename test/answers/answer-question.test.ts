import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answers/index.ts';
import { classifications } from '../classification/tables.ts';

const ask = (question: string) => answerQuestion(classifications, question);
const told = (question: string) =>
  ask(question)
    .statements.map((it) => it.text)
    .join('\n');
const pathsOf = (question: string) =>
  ask(question).paths.map((path) => path.map((it) => it.code).join(' > '));

const endsOf = (question: string) =>
  ask(question).paths.map((path) => `${path.at(-1)?.edition}/${path.at(-1)?.code}`);

describe('how something is categorised', () => {
  it.each([
    ['How are Medical Records and Health Information Technicians categorized?', '3 > 32 > 325 > 3252'],
    [
      'How are Traditional and Complementary Medicine Associate Professionals categorized?',
      '3 > 32 > 323 > 3230',
    ],
    ['where do clinical coders belong?', '3 > 32 > 325 > 3252'],
    ['What is the ISCO code for a physiotherapist', '2 > 22 > 226 > 2264'],
    ['enrolled nurse', '3 > 32 > 322 > 3221'],
    ['What is a podiatrist?', '2 > 22 > 226 > 2269'],
    ['how is a phlebotomist classified', '5 > 53 > 532 > 5329'],
  ])('%s', (question, path) => {
    const answer = ask(question);
    expect(answer.kind).toBe('categorised');
    expect(pathsOf(question)[0]).toBe(path);
  });

  it('tells skill level, titles, look-alikes and other editions, each with its source', () => {
    const text = told('How are Medical Records and Health Information Technicians categorized?');
    expect(text).toContain('skill level is 3');
    expect(text).toContain('clinical coder');
    expect(text).toContain('Medical secretary (3344)');
    expect(text).toContain('derived through SOC 2010');
    for (const it of ask('What is a podiatrist?').statements) expect(it.sources.length).toBeGreaterThan(0);
  });

  it('says which title it took where none agrees', () => {
    expect(ask('how are medical records tecnicians classified').understood).toContain('No title agrees');
  });
});

describe('what the texts tell', () => {
  it.each([
    [
      'How are Paramedical Practitioners defined in the classification?',
      'definition',
      '2240',
      /examine patients/,
    ],
    ['define health care assistant', 'definition', '5321', /washing/],
    ['What does a clinical coder do?', 'tasks', '3252', /standard classification/],
    ['what are the duties of midwives', 'tasks', '2222', /births?/],
    ['What education do pharmacists need?', 'education', '2262', /university degree/],
    ['How do I become a radiographer?', 'education', '3211', /[Ss]kill level/],
    ['What does 3252 lead to?', 'career', '3252', /1342/],
    ['career path of physiotherapists', 'career', '2264', /2310/],
    ['How do physiotherapists differ between countries?', 'countries', '2264', /./],
    [
      'What is the outlook for medical records specialists?',
      'outlook',
      '29-2072',
      /194\.8 thousand employed in 2024/,
    ],
    [
      'how many pharmacists are there in the US',
      'outlook',
      '29-1051',
      /29-1051 Pharmacists, projections 2024-34/,
    ],
  ])('%s', (question, kind, code, sentence) => {
    const answer = ask(question);
    expect(answer.kind).toBe(kind);
    expect(answer.paths[0]?.at(-1)?.code).toBe(code);
    expect(answer.statements.map((it) => it.text).join('\n')).toMatch(sentence);
    expect(answer.statements.every((it) => it.sources.length > 0)).toBe(true);
  });

  it('never joins figures of two vintages into growth or loss', () => {
    expect(told('outlook for 29-2072')).toMatch(/changes of code, neither growth nor loss/);
  });

  it('says that ISCO has no figures, and "not known" where none are held', () => {
    expect(told('outlook for 2261')).toContain('ISCO has no figures of its own');
    expect(told('outlook for subsistence livestock farmers')).toMatch(/Not known|ISCO has no figures/);
  });

  it('tells what sets two groups apart in words', () => {
    expect(told('What distinguishes 2221 from 3221?')).toContain('following care plans');
  });
});

describe('pay', () => {
  it.each(['what does a surgeon earn', 'salary of dental hygienists', 'How well are nurses paid?'])(
    'is not held: %s',
    (question) => {
      expect(ask(question).kind).toBe('unknown');
      expect(told(question)).toContain('no wages or salaries are held');
    },
  );
});

describe('words of everyday talk', () => {
  it.each([
    ['CHW isco code?', '3253'],
    ['how are CHWs classified', '3253'],
    ['what does a lab tech do', '3212'],
    ['what does a physio do', '2264'],
    ['EMT', '3258'],
    ['how do dietitians differ between countries', '2265'],
  ])('%s', (question, code) => {
    expect(ask(question).paths[0]?.at(-1)?.code).toBe(code);
  });

  it('lead to the title of the SOC where figures are asked for, and to those it is counted with', () => {
    expect(told('how many paramedics are there in the US')).toContain(
      '29-2043 Paramedics, projections 2024-34',
    );
    expect(told('outlook for home health aides')).toContain('31-1120 Home Health and Personal Care Aides');
    expect(told('outlook for dentists')).toContain('29-1021 Dentists, General');
  });

  it('and a code that the other edition has too are told apart', () => {
    expect(ask('What is ISCO-88 2221 in ISCO-08?').understood).toContain(
      'stands for something else: Nursing',
    );
  });
});

describe('what a code is', () => {
  it('names every edition that holds it', () => {
    expect(pathsOf('What is code 2221?')).toEqual(['2 > 22 > 222 > 2221', '2 > 22 > 222 > 2221']);
    expect(told('What is code 2221?')).toContain('ISCO-88 unit group 2221 Medical doctors');
  });

  it('keeps to the edition that is named', () => {
    expect(ask('What is ISCO-88 code 2221?').paths).toHaveLength(1);
    expect(told('What is ISCO-88 code 2221?')).toContain('Medical doctors');
  });

  it('reads n.f.d. codes', () => {
    expect(told('what is 2210')).toContain('not further defined');
  });

  it('names the nearest codes for one that no edition has', () => {
    const answer = ask('What is code 9999?');
    expect(answer.kind).toBe('unknown');
    expect(answer.statements[0]?.text).toContain('nearest codes');
  });
});

describe('differences and changes', () => {
  it.each([
    'What distinguishes Health Associate Professionals from Health Professionals in the classification?',
    'difference between health professionals and health associate professionals',
    'health professionals vs health associate professionals',
    'How do health professionals differ from health associate professionals?',
  ])('%s', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('difference');
    expect(answer.statements[0]?.text).toContain('They part at the top');
    expect(answer.statements[0]?.text).toMatch(/skill levels are (3 and 4|4 and 3)/);
  });

  it('compares within one edition where it can', () => {
    const paths = ask('difference between pharmacists and pharmacy technicians').paths;
    expect(paths.slice(0, 2).map((it) => it.at(-1)?.edition)).toEqual(['isco-08', 'isco-08']);
  });

  it('tells what became of a code', () => {
    const text = told('What became of 29-2071?');
    expect(text).toContain('breakdown (RC4.1)');
    expect(text).toContain('29-2072 Medical Records Specialists and part of 29-9021');
    expect(told('what happened to ISCO-88 4143')).toContain('3252');
  });

  it('gives the code in another edition', () => {
    expect(told('what is 3252 in SOC 2018')).toContain('29-2072');
  });
});

describe('the classification as a whole', () => {
  it('counts levels', () => {
    expect(told('How many unit groups has ISCO-08?')).toContain('436 unit groups');
    expect(told('how many levels does SOC 2018 have')).toContain('867 detailed occupations');
    expect(told('how many levels does O*NET-SOC 2019 have')).toContain('O*NET-SOC 2019 has one level: 1016');
  });

  it('lists the health workforce and says that the membership is reconstructed', () => {
    const text = told('Which groups make up the health workforce?');
    expect(text).toContain('3252 Medical Records');
    expect(text).toContain('reconstructed');
  });

  it('explains comparability with figures of the tables', () => {
    const question =
      'In what ways does the classification improve communication and comparability of health worker data?';
    expect(ask(question).kind).toBe('comparability');
    expect(told(question)).toContain('436 unit groups');
  });
});

describe('the edition that a question names', () => {
  it.each([
    ['What is 2221 in ISCO-88?', ['isco-88/2221']],
    ['what does 2221 mean in ISCO-88', ['isco-88/2221']],
    ['ISCO-88 2221', ['isco-88/2221']],
    ['isco-08/2221', ['isco-08/2221']],
    ['What is the SOC code for a phlebotomist?', ['soc-2018/31-9097']],
    ['which soc code should I use for a phlebotomist', ['soc-2018/31-9097']],
    ['software engineer in SOC 2018', ['soc-2018/15-1252']],
    ['registered nurse in SOC 2010', ['soc-2010/29-1141']],
    ['what is soc 2010 29-2071 in isco-08', ['soc-2010/29-2071', 'isco-08/3252']],
    ['what is the SOC 2018 code for a clinical officer', ['isco-08/2240', 'soc-2018/29-1071']],
    ['which ISCO-88 code was 3252', ['isco-08/3252', 'isco-88/4143']],
    ["what's the SOC equivalent of ISCO 2262?", ['isco-08/2262', 'soc-2018/29-1051']],
    ['convert 2221 from ISCO-88 to ISCO-08', ['isco-88/2221', 'isco-08/2211', 'isco-08/2212']],
  ])('%s', (question, ends) => expect(endsOf(question)).toEqual(ends));

  it('says that a correspondence is derived', () => {
    expect(told('what is the SOC 2018 code for a clinical officer')).toContain('derived through SOC 2010');
  });

  it('does not answer for an edition that it does not hold', () => {
    for (const question of ['what is ISCO-68', 'nurse in SOC 2000']) {
      expect(ask(question).kind).toBe('unknown');
      expect(told(question)).toContain('hold no such edition');
    }
  });

  it.each([
    ['what is ISCO', /International Standard Classification of Occupations 2008.*International Labour/],
    ['what is the SOC', /Standard Occupational Classification 2018.*since 2018/],
    ['who publishes ISCO?', /Publisher: International Labour Organization/],
    ['when was SOC 2018 introduced', /since 2018/],
    ['is ISCO-88 still valid?', /from 1988 to 2007/],
    ['how many occupations are in SOC', /867 detailed occupations/],
  ])('%s', (question, text) => expect(told(question)).toMatch(text));
});

describe('whether some work belongs to a group', () => {
  it.each([
    ['does 3252 include data entry clerks?', /^No: .* belongs to 4132 .* The reference of 3252/],
    ['are clinical coders in 3252?', /^Yes: /],
    ['is a podiatrist a health professional?', /^Yes: .* 2269/],
    ['Is a chiropractor a physiotherapist in ISCO?', /^No: .* 2269 .* The reference of 2264/],
    ['is 3252 in 321', /^No: /],
    ['are nurses health professionals', /^Yes, in part: .* 2221 .* 3221/],
    ['do midwives belong to 2221?', /^No: .* 2222/],
  ])('%s', (question, begins) => {
    const answer = ask(question);
    expect(answer.kind).toBe('belongs');
    expect(answer.statements[0]?.text).toMatch(begins);
  });
});

describe('plain words', () => {
  it.each([
    ["what's the isco code for a nurse", 'categorised', '2221'],
    ['what skill level is a dental assistant', 'skill-level', 'skill level of 3251'],
    ['what level is 29-1140', 'skill-level', 'level 3 of the 4'],
    ['what is the parent of 3252', 'parent', 'minor group 325'],
    ['What group is a surgeon in?', 'parent', 'minor group 221'],
    ['what jobs are in 2269', 'included', 'podiatrist'],
    ['what jobs are not in 3252', 'excluded', '4132'],
    ['which groups does minor group 325 have', 'children', '9 unit groups'],
    ['list the unit groups of 22', 'children', '15 unit groups'],
    ['is 29-2071 still valid?', 'valid', 'No longer in force: 29-2071'],
    ['is 2221 still in use', 'valid', 'the code stood for 2221 Medical doctors'],
    ['tell me about 29-9098', 'code', '29-9021'],
    ['isco 3252', 'code', '3252'],
    ['3252?', 'code', '3252'],
    ['what is 110', 'code', '0110 Commissioned Armed Forces Officers may be meant'],
    ['what replaced 31-1011 home health aides', 'change', '31-1121'],
    ["what's the difference of pharmacists and pharmacy technicians", 'difference', '3213'],
    ['diference betwen pharmacists and pharmacy technicians', 'difference', '3213'],
    ['where do I put an epidemiologist', 'categorised', '2131'],
    ['Classify: plumber', 'categorised', '7126'],
    ['what is n.e.c.?', 'term', '2269'],
    ['What is the classification of welders?', 'categorised', '7212'],
    ['under which code are speech therapists', 'categorised', '2266'],
    ['what is sub major group 22', 'code', 'sub-major group 22 Health Professionals'],
    ['whats the diffrence between pharmacist & pharmacy technician', 'difference', '3213'],
    ['where did 31-1014 go?', 'change', '31-1131'],
    ['what is the new code for 29-2021', 'change', '29-1292'],
    ['Where have 29-9011 and 29-9012 gone?', 'change', '19-5012'],
    ['Was 29-2071 replaced?', 'valid', 'No longer in force'],
    ['what was 3252 in ISCO-88', 'correspondence', '4143'],
    ['What codes are under 29-2000?', 'children', '29-2070'],
    ['why is 3252 in 32', 'belongs', 'Yes: 3252'],
    ['which major group is a welder in', 'parent', 'belongs to major group 7'],
    ['how are Gps classified', 'unknown', 'Not known'],
    ['what does nfd mean', 'term', 'not further defined'],
    ['what is skill level 3', 'term', '3 Technicians and Associate Professionals'],
  ])('%s', (question, kind, part) => {
    expect(ask(question).kind).toBe(kind);
    expect(told(question)).toContain(part);
  });

  it('compares the professionals where a head word is all that is said', () => {
    expect(endsOf('nurse vs midwife')).toEqual(['isco-08/2221', 'isco-08/2222']);
  });

  it('compares in the edition that has both', () => {
    expect(endsOf('nurse practitioner vs physician assistant').slice(0, 2)).toEqual([
      'soc-2018/29-1171',
      'soc-2018/29-1071',
    ]);
  });

  it('answers for two titles that are joined', () => {
    expect(endsOf('how are cooks and chefs classified').slice(0, 2)).toEqual([
      'isco-08/5120',
      'isco-08/3434',
    ]);
  });

  it('names every group of a head word', () => {
    expect(told('How is a nurse categorised?')).toMatch(/4 groups of ISCO-08.* 2221 .*3221 .*3222 .*3240/);
    expect(pathsOf('How is a paramedic categorised?')).toEqual(
      expect.arrayContaining(['2 > 22 > 224 > 2240', '3 > 32 > 325 > 3258']),
    );
    expect(ask('How are doctors classified').understood).toContain('221 Medical Doctors, the main one');
  });

  it('cuts two titles where both are known', () => {
    const question =
      'difference between Traditional and Complementary Medicine Professionals and Nursing and Midwifery Professionals';
    expect(endsOf(question)).toEqual(['isco-08/2230', 'isco-08/222']);
  });

  it.each([
    ['comment sont classés les techniciens de laboratoire ?', 'isco-08/3212', 'French'],
    ['quel est le code CITP de sage-femme', 'isco-08/2222', 'French'],
    ["Quel est le code CITP d'une sage-femme ?", 'isco-08/2222', 'French'],
    ['¿cómo se clasifican las enfermeras?', 'isco-08/2221', 'Spanish'],
    ['¿Cuál es el código CIUO de farmacéutico?', 'isco-08/2262', 'Spanish'],
  ])('%s', (question, end, language) => {
    expect(endsOf(question)).toEqual([end]);
    expect(ask(question).understood).toContain(`Asked in ${language}, answered in English.`);
  });
});

describe('what the tables do not know', () => {
  it.each(['What is the capital of France?', '', '???', '🙂', 'x'.repeat(5000)])('%j', (question) => {
    const answer = ask(question);
    expect(answer.kind).toBe('unknown');
    expect(answer.statements[0]?.text).toContain('Not known');
  });

  it('says what was looked for, and offers what is near', () => {
    const text = told('what is a chief dragon veterinarian');
    expect(text).toContain('agrees with “chief dragon veterinarian”. The nearest categories: ISCO-08 2250');
    expect(told('What is the capital of France?')).toContain('“capital of France”');
    for (const question of ['', '???', 'what is the code for']) expect(told(question)).not.toContain('“”');
  });
});

describe('what is no occupation', () => {
  const everyday = [
    'what is love',
    'What is the weather?',
    'What is the weather today?',
    'What is water?',
    'what is time',
    'what is a cat',
    'what is music',
    'what is money',
    'What is a tree?',
    'What is football?',
    'what is a house',
    'what is a computer',
    'what does blue mean',
    'what is malaria',
    'what is a river',
    'What is a restaurant?',
    'what is a river assistant',
  ];
  it.each(everyday)('%s', (question) => expect(ask(question).kind).toBe('unknown'));

  it.each([
    ['what is a weather forecaster', 'isco-08/2112'],
    ['how is a podiatrst classified', 'isco-08/2269'],
    ['how are pharmacits classified', 'isco-08/2262'],
    ['what is nursing', 'isco-08/2221'],
    ['what is a carpintero', 'isco-08/7115'],
    ['comment sont classées les infirmières', 'isco-08/2221'],
    ['what is a house painter', 'isco-08/7131'],
  ])('but %s is', (question, end) => expect(endsOf(question)[0]).toBe(end));
});

describe('titles that only the synonyms know', () => {
  it.each([
    ['How is a Hebamme categorised?', 'isco-08/2222', 'Midwife, professional'],
    ['How are GPs categorised?', 'isco-08/2211', 'Practitioner, general'],
    ['how are medical coders categorised', 'isco-08/3252', 'Coder, clinical'],
    ['what is an ASHA', 'isco-08/3253', 'Worker, community: health'],
  ])('%s', (question, end, indexEntry) => {
    expect(endsOf(question)).toEqual([end]);
    expect(ask(question).understood).toContain('no official title but a synonym');
    expect(ask(question).understood).toContain(indexEntry);
  });

  it('serve every kind of question', () => {
    expect(told('is a Hebamme a health professional?')).toMatch(/^Yes: .* 2222/);
    expect(endsOf('difference between Hebamme and Krankenschwester')).toEqual([
      'isco-08/2222',
      'isco-08/2221',
    ]);
    expect(endsOf('what is the SOC code for a Hebamme')).toEqual(['isco-08/2222', 'soc-2018/29-1161']);
  });
});
