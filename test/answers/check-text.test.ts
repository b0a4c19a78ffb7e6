import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkText } from '../../src/answers/index.ts';
import { type Category, pathOf, wordStems } from '../../src/classification/index.ts';
import { classifications } from '../classification/tables.ts';

const check = (text: string) => checkText(classifications, text);
const verdicts = (text: string) => check(text).map((it) => [it.verdict, it.text]);

describe('a text that mixes true and false', () => {
  // Written for this test, in the manner of answer pages that cite nothing: it repeats their errors.
  const text = `Medical records technicians in the classification

Question: How are Medical Records and Health Information Technicians classified?

Medical Records and Health Information Technicians are classified under the International Standard Classification of Occupations (ISCO). There they belong to the groups "Health Information Technologists" and "Medical Records Specialists".

1. **Major Group 3: Technicians and Associate Professionals** - people who do technical work.
2. **Sub-major Group 32: Health Associate Professionals** - they assist health professionals.
3. **Minor Group 321: Health Information Technologists** - This includes Medical Records and Health Information Technicians, who keep records.

In the US, the Bureau of Labor Statistics (BLS) classifies them under the Standard Occupational Classification (SOC) with the code 29-2071 for Medical Records and Health Information Technicians.

They may advance to health information technologists or medical registrars. The demand for these workers is expected to grow.
`;
  const claims = check(text);
  const about = (part: string) => claims.find((it) => it.text.includes(part));

  it('finds each claim once, in the order of the text, with its place', () => {
    for (const claim of claims) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
    for (const [i, claim] of claims.entries())
      expect(claim.start).toBeGreaterThanOrEqual(claims[i - 1]?.end ?? 0);
    expect(claims).toHaveLength(11);
  });

  it('calls the right rungs right', () => {
    expect(about('Major Group 3')?.verdict).toBe('right');
    expect(about('Sub-major Group 32')?.verdict).toBe('right');
  });

  it('says what 321 is, and where medical records technicians are', () => {
    const claim = about('Minor Group 321');
    expect(claim?.verdict).toBe('wrong');
    expect(claim?.correct).toContain('321 Medical and Pharmaceutical Technicians');
    expect(claim?.path.map((it) => it.code)).toEqual(['3', '32', '325', '3252']);
  });

  it('finds that 321 does not hold them', () => {
    const claim = claims.find((it) => it.says.includes('belongs to 321'));
    expect(claim?.verdict).toBe('wrong');
    expect(claim?.path.map((it) => it.code)).toEqual(['3', '32', '325', '3252']);
  });

  it('knows SOC titles that are taken for ISCO groups', () => {
    const technologists = claims.find((it) => it.text === 'Health Information Technologists');
    expect(technologists?.verdict).toBe('wrong');
    expect(technologists?.correct).toContain('SOC 2018 detailed occupation 29-9021');
    const specialists = claims.find((it) => it.text === 'Medical Records Specialists');
    expect(specialists?.verdict).toBe('wrong');
    expect(specialists?.correct).toContain('29-2072');
  });

  it('finds the superseded code and both of its successors', () => {
    const claim = about('29-2071');
    expect(claim?.verdict).toBe('superseded');
    expect(claim?.correct).toContain('29-2072 Medical Records Specialists');
    expect(claim?.correct).toContain('part of 29-9021');
  });

  it('tells the host of the SOC from its author', () => {
    const claim = about('Bureau of Labor Statistics');
    expect(claim?.verdict).toBe('imprecise');
    expect(claim?.correct).toContain('Office of Management and Budget');
  });

  it('finds the career step that mixes editions, and the outlook without a vintage', () => {
    expect(about('health information technologists or medical registrars')?.verdict).toBe('imprecise');
    expect(about('demand')?.verdict).toBe('imprecise');
  });

  it('cites a publication for each claim', () => {
    for (const claim of claims) expect(claim.sources.length).toBeGreaterThan(0);
  });
});

describe('employment', () => {
  it.each([
    ['Employment of medical records specialists (29-2072) was 341,600 in 2019.', 'wrong', '341,600'],
    [
      'In 2018, 215,500 medical records and health information technicians (29-2071) were employed.',
      'right',
      '215,500',
    ],
    ['There were 194,800 medical records specialists in 2024.', 'right', '194,800'],
    ['About 195,000 workers were employed as medical records specialists in 2024.', 'right', '195,000'],
    ['There were 500,000 medical records specialists in 2024.', 'imprecise', '500,000'],
    [
      'Employment of medical records specialists is projected to grow 7 percent from 2024 to 2034.',
      'right',
      'grow 7 percent',
    ],
    ['Employment of registered nurses will grow 15 percent from 2024 to 2034.', 'wrong', 'grow 15 percent'],
    ['Employment of medical transcriptionists will decline from 2024 to 2034.', 'right', 'decline'],
    ['Employment of registered nurses will decline from 2024 to 2034.', 'wrong', 'decline'],
    [
      'Employment of registered nurses is projected to grow 6 percent from 2021 to 2031.',
      'unknown',
      'grow 6 percent',
    ],
    ['Employment of registered nurses is expected to grow 4.9 percent.', 'imprecise', 'grow 4.9 percent'],
    // other words for growth
    [
      'The BLS forecasts 12 percent growth for dental hygienists between 2024 and 2034.',
      'wrong',
      '12 percent',
    ],
    ['Growth of 7 percent is projected for dental hygienists over the decade to 2034.', 'right', '7 percent'],
    ['Dental hygienists are projected to grow 7 percent from 2024 to 2034.', 'right', '7 percent'],
    ['The number of massage therapists should grow by 2 percent from 2024 to 2034.', 'wrong', '2 percent'],
    ['From 2024 to 2034, jobs for massage therapists will grow 15 percent.', 'right', '15 percent'],
    ['Between 2024 and 2034, Canada expects growth of 12 percent for dental hygienists.', undefined, '12'],
    ['The BLS expects dental hygienists to see a 12 percent increase in pay.', undefined, '12 percent'],
    ['Dental hygienists will grow by 2 percent a year from 2024 to 2034.', undefined, '2 percent'],
    ['They may be registered nurses; health jobs will grow 12 percent from 2024 to 2034.', undefined, '12'],
    [
      'For registered nurses, a 12 percent decline in overtime is expected from 2024 to 2034.',
      undefined,
      '12',
    ],
    [
      'Jobs in hospitals will grow 12 percent from 2024 to 2034, also for registered nurses.',
      undefined,
      '12',
    ],
    [
      'In 2024 the BLS expected registered nurses to see a 12 percent decline by 2034.',
      'wrong',
      '12 percent',
    ],
    // each figure with its own year
    ['Dental hygienists held 221,600 jobs in 2024, to reach 237,200 by 2034.', 'right', '237,200'],
    ['In 2024, 221,600 dental hygienists were employed; in 2034, 237,200 will be.', 'right', '237,200'],
    ['Jobs for dental hygienists will rise from 221,600 in 2024 to 221,900 in 2034.', 'imprecise', '221,900'],
    ['Dental hygienists earned $94,260 in 2024, and there were 221,600 jobs.', undefined, '94,260'],
    ['Home health and personal care aides held about 4.3 million jobs in 2024.', 'right', '4.3 million'],
    ["Of the nation's 18 million health workers, 221,600 are dental hygienists in 2024.", undefined, '18'],
    [
      'From 2024 to 2034, jobs for nurse practitioners will increase by 128,400, or 40 percent.',
      'right',
      '40',
    ],
    // openings
    ['Dental hygienists will see about 15,300 openings a year from 2024 to 2034.', 'right', '15,300'],
    ['Dental hygienists will see about 54,400 openings a year from 2024 to 2034.', 'wrong', '54,400'],
    ['Dental hygienists will see about 16,500 openings a year from 2023 to 2033.', 'unknown', '16,500'],
    ['Dental hygienists will see about 15,300 openings each year.', 'imprecise', '15,300'],
    // the years of a projection say whose codes it has
    ['For 2020–30, the BLS projected growth of 8.5 percent for 29-2098.', 'right', '8.5 percent'],
    ['For 2021–31, the BLS projected growth of 8.5 percent for 29-2098.', 'imprecise', '29-2098'],
    ['For 2012–22, the BLS foresaw growth of 22 percent for 29-2071.', 'right', '22 percent'],
    ['For 2021–31, the BLS projected growth of 22 percent for 29-2071.', 'superseded', '29-2071'],
  ])('%s', (text, verdict, part) => {
    const claim = check(text).find((it) => it.text.includes(part));
    expect(claim?.verdict).toBe(verdict);
  });

  it('takes no figure of another survey for wrong, and no number for people that counts none', () => {
    expect(
      verdicts('OEWS counted 187,910 medical records specialists in May 2024.').map(([it]) => it),
    ).not.toContain('wrong');
    expect(
      verdicts('Registered nurses (29-1141) earned 93,600 dollars in 2024.').map(([it]) => it),
    ).not.toContain('wrong');
  });
});

describe('education at entry', () => {
  it.each([
    ["Genetic counselors typically enter the occupation with a bachelor's degree.", 'wrong'],
    ["Genetic counselors typically need a master's degree.", 'right'],
    ["Pharmacy technicians need an associate's degree at entry, according to the BLS.", 'wrong'],
    ['For veterinarians, the BLS lists a doctoral degree as the typical entry-level education.', 'right'],
    ["A master's degree is typically required for dietitians and nutritionists.", 'wrong'],
    ["Optometrists typically need at least a bachelor's degree.", undefined],
    ["Many genetic counselors hold a bachelor's degree in biology.", undefined],
    ["In Germany, physical therapists typically need a bachelor's degree.", undefined],
    ["Registered nurses need a master's degree to become nurse practitioners.", undefined],
  ])('%s', (text, verdict) => {
    expect(check(text)[0]?.verdict).toBe(verdict);
  });
});

describe('the word for a level', () => {
  it.each([
    ['Audiologists are minor group 2266.', 'wrong'],
    ['In ISCO-08 audiologists belong to minor group 2266.', 'wrong'],
    ['Audiologists are unit group 2266.', 'right'],
    ['There is no minor group 2266.', 'right'],
  ])('%s', (text, verdict) => {
    expect(check(text)[0]?.verdict).toBe(verdict);
  });
});

describe('single claims, for any occupation', () => {
  it.each([
    // a title and a code
    ['Midwifery professionals (2222) deliver babies.', [['right', 'Midwifery professionals (2222)']]],
    ['ISCO-08 code 2264: Physiotherapists', [['right', '2264: Physiotherapists']]],
    [
      'Unit group 7212 is Welders and Flame Cutters.',
      [['right', 'Unit group 7212 is Welders and Flame Cutters']],
    ],
    ['Major group 5 is Clerical Support Workers.', [['wrong', 'Major group 5 is Clerical Support Workers']]],
    ['ISCO 3253 is "Podiatrists".', [['wrong', '3253 is "Podiatrists"']]],
    [
      'Unit group 2240 is called "Clinical Officers".',
      [['imprecise', 'Unit group 2240 is called "Clinical Officers"']],
    ],
    [
      'Code 2210 stands for medical doctors not further defined.',
      [['right', '2210 stands for medical doctors']],
    ],
    [
      'Registered nurses have the SOC code 29-1141.',
      [['right', 'Registered nurses have the SOC code 29-1141']],
    ],
    // editions
    ['In ISCO-88, 2221 is Medical doctors.', [['right', '2221 is Medical doctors']]],
    ['ISCO code 2221: Medical doctors.', [['superseded', '2221: Medical doctors']]],
    ['In ISCO-08, 2221 is Medical doctors.', [['wrong', '2221 is Medical doctors']]],
    ['SOC 2018 code 29-2071 is in use.', [['wrong', '29-2071']]],
    ['SOC 2010 code 29-2071 was in use.', [['right', '29-2071']]],
    // levels
    [
      'Minor group 2266 covers audiologists and speech therapists.',
      [['wrong', 'Minor group 2266 covers audiologists and speech therapists']],
    ],
    [
      'ISCO-08 has 436 unit groups and 125 minor groups.',
      [
        ['right', '436 unit groups'],
        ['wrong', '125 minor groups'],
      ],
    ],
    // parents
    ['Nursing professionals are classified in ISCO-08 as 2230.', [['wrong', '2230']]],
    ['Medical secretaries belong to unit group 3252.', [['wrong', 'unit group 3252']]],
    ['Clinical coders fall under minor group 441.', [['wrong', 'minor group 441']]],
    ['Welders belong to major group 7.', [['right', 'major group 7']]],
    ['Community health workers are not classified in minor group 325.', [['wrong', 'minor group 325']]],
    [
      'Physiotherapists are technicians and associate professionals.',
      [['wrong', 'technicians and associate professionals']],
    ],
    [
      'Health associate professionals include dental assistants and nursing professionals.',
      [
        ['right', 'dental assistants'],
        ['wrong', 'nursing professionals'],
      ],
    ],
    [
      'Unit group 3256 Medical Assistants excludes feldschers.',
      [
        ['right', 'Unit group 3256 Medical Assistants'],
        ['right', 'feldschers'],
      ],
    ],
    [
      'Medical records technicians are in ISCO-08 group 3252 and were in ISCO-88 group 4143.',
      [
        ['right', '3252'],
        ['right', '4143'],
      ],
    ],
    ['Doctors belong to unit group 2211.', [['imprecise', 'unit group 2211']]],
    ['Dietitians and nutritionists are 2265.', [['right', '2265']]],
    // skill levels
    ['Dentists are at the third skill level.', [['wrong', 'third skill level']]],
    [
      'Health care assistants perform work at the second ISCO skill level.',
      [['right', 'second ISCO skill level']],
    ],
    // one code and another
    ['29-2071 was replaced by 29-2072.', [['imprecise', '29-2071 was replaced by 29-2072']]],
    ['29-2071 was replaced by 29-2072 and part of 29-9021.', [['right', '29-2071 was replaced by 29-2072']]],
    ['ISCO-08 3252 corresponds to SOC 2010 29-2071.', [['right', '3252 corresponds to SOC 2010 29-2071']]],
    ['ISCO-08 3252 corresponds to 29-1141.', [['wrong', '3252 corresponds to 29-1141']]],
    [
      'ISCO-88 3226 was carried over unchanged as ISCO-08 2264.',
      [['wrong', '3226 was carried over unchanged as ISCO-08 2264']],
    ],
    [
      'ISCO-88 2222 was carried over unchanged as ISCO-08 2261.',
      [['right', '2222 was carried over unchanged as ISCO-08 2261']],
    ],
    // what a group leaves out
    [
      'Massage therapists are excluded from 2264 and coded to 3255 instead.',
      [
        ['right', '2264'],
        ['right', '3255'],
      ],
    ],
    [
      'Massage therapists are left out of 3255 and placed in 2264.',
      [
        ['wrong', '3255'],
        ['wrong', '2264'],
      ],
    ],
    [
      'Dentists are excluded from 2262 and from 2261.',
      [
        ['right', '2262'],
        ['wrong', '2261'],
      ],
    ],
    ['Dentists are not excluded from minor group 226.', [['right', 'minor group 226']]],
    ['ISCO-08 leaves midwives out of minor group 222.', [['wrong', 'minor group 222']]],
    ['ISCO-08 excludes massage therapists from unit group 2264.', [['right', 'unit group 2264']]],
    ['Unit group 2264 excludes massage therapists.', [['right', 'massage therapists']]],
    ['Medical assistants are trained and coded to 3256.', [['right', '3256']]],
    // levels
    [
      'Health Professionals are one of the ten major groups of ISCO-08.',
      [['wrong', 'Health Professionals are one of the ten major groups']],
    ],
    ['Dentists form a minor group of ISCO-08.', [['wrong', 'Dentists form a minor group']]],
    ['Dentists form a unit group of ISCO-08.', [['right', 'Dentists form a unit group']]],
    ['In ANZSCO, dentists form a minor group.', []],
    // counts
    [
      'Minor group 226 is split into four unit groups.',
      [['wrong', 'Minor group 226 is split into four unit groups']],
    ],
    [
      'Minor group 222 is made up of two unit groups.',
      [['right', 'Minor group 222 is made up of two unit groups']],
    ],
    ['ISCO-08 distinguishes five skill levels.', [['wrong', 'distinguishes five skill levels']]],
    ['ISCO-08 gives minor group 226 one of four skill levels.', []],
    // a group in a group, and a group's title
    [
      'Dentists are in 2261, which is itself a part of minor group 225.',
      [['wrong', '2261, which is itself a part of minor group 225']],
    ],
    [
      'In ISCO-88, sub-major group 32 bore the title Health Associate Professionals.',
      [['imprecise', 'sub-major group 32 bore the title Health Associate Professionals']],
    ],
    [
      'The title of unit group 3257 is Sanitary Inspectors.',
      [['imprecise', 'unit group 3257 is Sanitary Inspectors']],
    ],
    ['Unit group 3257 is Sanitary Inspectors.', [['right', 'Unit group 3257 is Sanitary Inspectors']]],
    // publishers
    ['SOC 2018 was issued by the Census Bureau.', [['wrong', 'Census Bureau']]],
    ['A handbook on ISCO-08 was published by Springer Verlag.', []],
    ['The SOC is maintained by the US Department of Labor.', []],
    ['ISCO-88 is a classification of the United Nations.', [['wrong', 'United Nations']]],
    ['ISCO-08 is a classification of occupations.', []],
    ['The BLS classifies psychiatric aides under SOC code 31-1133.', [['right', '31-1133']]],
    ['ISCO is published by the WHO.', [['wrong', 'WHO']]],
    ['ISCO is maintained by the ILO.', [['right', 'ILO']]],
    // two editions side by side
    [
      '| Job | ISCO-88 | ISCO-08 |\n|---|---|---|\n| Dentists | 2222 | 2261 |\n| Pharmacists | 2224 | 2261 |',
      [
        ['right', 'Dentists | 2222'],
        ['right', '2261'],
        ['right', 'Pharmacists | 2224'],
        ['wrong', '2261'],
      ],
    ],
    [
      'Physiotherapists (ISCO-08: 2264; SOC 2018: 29-1122)',
      [
        ['right', 'Physiotherapists (ISCO-08: 2264'],
        ['wrong', '29-1122'],
      ],
    ],
    // what a text denies
    ['The claim that dentists are coded 2262 is wrong.', [['right', '2262']]],
    ['It is a mistake to say that dentists are coded 2261.', [['wrong', '2261']]],
    // a code in another form
    ['Registered nurses are 29\u20111141 in SOC 2018.', [['right', '29\u20111141']]],
    ['Dentists: ISCO-08 code 2.2.6.2', [['wrong', 'Dentists: ISCO-08 code 2.2.6.2']]],
    [
      'Commissioned armed forces officers (ISCO-08 code 110)',
      [['imprecise', 'Commissioned armed forces officers (ISCO-08 code 110)']],
    ],
    // a group of its own
    [
      'Podiatrists have no unit group of their own in ISCO-08.',
      [['right', 'have no unit group of their own']],
    ],
    ['Podiatrists have a unit group of their own in ISCO-08.', [['wrong', 'have a unit group of their own']]],
    ['Code: 3256\nTitle: Ambulance Workers', [['wrong', 'Ambulance Workers']]],
    // what the tables cannot tell
    [
      'Clinical Data Wizards are unit group 3252.',
      [['unknown', 'Clinical Data Wizards are unit group 3252']],
    ],
    // no claims
    ['In 2019 there were 3252 technicians employed.', []],
    ['The hospital had 2221 nurses and 45 doctors in 2020.', []],
    ['How are dentists classified in minor group 321?', []],
    ['Nurses care for patients.', []],
  ] as const)('%s', (text, expected) => {
    expect(verdicts(text)).toEqual(expected);
  });

  it('names the table that a code is not in', () => {
    const [claim] = check('Dental hygienists, 29-2021 in the 2010 SOC, were renumbered 29-2022 in 2018.');
    expect(claim?.verdict).toBe('wrong');
    expect(claim?.sources.length).toBeGreaterThan(0);
  });

  it('gives the right path with a wrong claim', () => {
    const [claim] = check('Medical secretaries belong to unit group 3252.');
    expect(claim?.path.map((it) => it.code)).toEqual(['3', '33', '334', '3344']);
    expect(claim?.correct).toContain('The official text of 3252 sends “Medical secretary” to 3344');
  });
});

describe('a title with a slip', () => {
  it.each([
    ['Unit group 1111: Ifnormation and Communications Technology Service Managers.', '1330'],
    ['Unit group 1211: Cratographers and Surveyors.', '2165'],
    ['Unit group 2143: Pulmbers and Pipe Fitters.', '7126'],
    ['In ISCO-08, 3256 is Physician Assistants.', '2240'],
  ])('%s', (sentence, code) => {
    expect(check(sentence).map((it) => [it.verdict, it.path.at(-1)?.code])).toEqual([['wrong', code]]);
  });

  it('is judged alike whatever stood before', () => {
    const sentences = [
      'Minor Group 321: Health Informaton Technologists.',
      'Unit group 2265: Dieticians and Nutritionists.',
      'Unit group 2266: Aduiologists and Speech Therapists.',
    ];
    const alone = sentences.flatMap((it) => check(it).map(({ verdict, correct }) => ({ verdict, correct })));
    const text = [...sentences, ...sentences].join('\n\n');
    expect(check(text).map(({ verdict, correct }) => ({ verdict, correct }))).toEqual([...alone, ...alone]);
  });
});

describe('every category', () => {
  const units = classifications
    .categories('isco-08')
    .filter((it) => it.level === 4 && !it.title.includes('('));

  it('is right under its own code, and wrong under another', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), (unit, other) => {
        const [claim] = check(`ISCO-08 unit group ${unit.code}: ${unit.title}`);
        expect(claim?.verdict).toBe('right');
        if (unit.title === other.title || unit === other) return;
        const [mixed] = check(`ISCO-08 unit group ${other.code}: ${unit.title}`);
        // "Medical assistant: family planning" is of 3253, so that "3253: Medical Assistants" is not all wrong.
        const title = wordStems(unit.title.replace(/\(.*\)/, ''));
        const isAlsoThere = classifications
          .indexEntriesOf(other)
          .some((it) => title.every((word) => wordStems(it.title).includes(word)));
        if (isAlsoThere) return;
        expect(mixed?.verdict).toBe('wrong');
        expect(mixed?.path.at(-1)?.code).toBe(unit.code);
      }),
    );
  });

  it('is right in its parents, and wrong in another minor group', () => {
    const minors = classifications.categories('isco-08').filter((it) => it.level === 3);
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...minors), (unit, minor) => {
        const [claim] = check(
          `In ISCO-08 the unit group "${unit.title}" belongs to minor group ${minor.code}.`,
        );
        expect(claim?.verdict).toBe(unit.parent === minor.code ? 'right' : 'wrong');
      }),
      { numRuns: 200 },
    );
  });
});

describe('every form of sentence', () => {
  const units = classifications
    .categories('isco-08')
    .filter((it) => it.level === 4 && !it.title.includes('('));
  type Form = (title: string, code: string, path: readonly Category[]) => string;
  const forms: readonly Form[] = [
    (title, code) => `${title} are classified in ISCO-08 under unit group ${code}.`,
    (title, code) => `${title.toLowerCase()} are coded ${code} in ISCO-08`,
    (title, code) => `| Title | ISCO-08 |\n|---|---|\n| ${title} | ${code} |`,
    (title, code) => `Unit group ${code} is called “${title}”.`,
    (title, code) => `ISCO-08 ${code} – ${title}`,
    (title, code, path) =>
      `${title} fall under Major Group ${path[0]?.code} (${path[0]?.title}), Sub-major Group ${path[1]?.code} (${path[1]?.title}) and Unit Group ${code}.`,
    (title, code, path) =>
      `ISCO-08: ${path.map((it) => `${it.code} ${it.title}`).join(' > ')} > ${code} ${title}`,
  ];
  const accused = (text: string) =>
    check(text).filter((it) => ['wrong', 'superseded', 'imprecise'].includes(it.verdict));

  it('is right of every group with its own code, and wrong with one of another branch', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...units),
        fc.constantFrom(...units),
        fc.constantFrom(...forms),
        (unit, other, form) => {
          const path = pathOf(classifications, unit).slice(0, 3);
          const own = form(unit.title, unit.code, path);
          expect(accused(own), own).toEqual([]);
          expect(check(own).some((it) => it.verdict === 'right')).toBe(true);
          if (unit.parent === other.parent || unit.title === other.title) return;
          const mixed = form(unit.title, other.code, path);
          expect(accused(mixed).length, mixed).toBeGreaterThan(0);
        },
      ),
      { numRuns: 400 },
    );
  });
});

describe('any text', () => {
  it('is checked without an exception, and places fit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        for (const claim of check(text)) expect(text.slice(claim.start, claim.end)).toBe(claim.text);
      }),
    );
  });

  it('is checked in time that grows in proportion to its length', () => {
    const timeFor = (times: number): number => {
      const text = 'ISCO-08 unit group 2221 is Nursing Professionals, (2222) 29-2071 > '.repeat(times);
      const begin = performance.now();
      check(text);
      return performance.now() - begin;
    };
    timeFor(500);
    // Sixteen times the text would take 256 times as long if it were compared with itself.
    expect(timeFor(4000) / timeFor(250)).toBeLessThan(100);
  });
});
