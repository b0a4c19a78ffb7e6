import { describe, expect, it } from 'vitest';
import type { EditionId } from '../../src/classification/index.ts';
import { createTitleCoder, isOwnTitle, learn, type OwnCoding, withoutTitle } from '../../src/coding/index.ts';
import { openCoder, openModel } from '../../src/data/open-coder.ts';
import { describeConformance } from './coder-conformance.ts';
import { classifications } from './open-tables.ts';

const model = openModel();
const shipped = openCoder(classifications, model);

const own = (title: string, code: string, times = 1, edition: EditionId = 'isco-08'): OwnCoding => ({
  title,
  edition,
  code,
  times,
});

function coded(title: string, codings: readonly OwnCoding[], edition: EditionId = 'isco-08') {
  const coder = createTitleCoder(classifications, model, codings);
  const [result] = coder.code({ title }, [edition]).results;
  if (!result) throw new Error(`No result for ${edition}.`);
  return result;
}

const LIST: readonly OwnCoding[] = [
  own('Enrolled nurse', '2221', 3),
  own('Mtabibu wa kijiji', '3253'),
  own('Infirmier(e) de garde', '3221', 2),
  own('Nurse', '3221'),
  own('Nurse', '2221'),
  own('Store worker', '43'),
  own('Health aide', '31-1121', 2, 'soc-2018'),
];

describeConformance(
  'The title coder with own titles',
  createTitleCoder(classifications, model, LIST),
  classifications,
);

describe('a title of the own list', () => {
  it.each([
    ['an index entry', 'Pharmacist', '3213'],
    ['a title that a rule asks about', 'Nurse', '3221'],
    ['a title that nothing is known of', 'Mtabibu wa kijiji', '3253'],
    ['a synonym of ours', 'Nurse Midwife Technician', '3222'],
    ['a post', 'Chef service pharmacie', '1342'],
  ])('comes before %s', (_, title, code) => {
    expect(shipped.code({ title }, ['isco-08']).results[0]?.decided?.code).not.toBe(code);
    const { decided, evidence } = coded(title, [own(title, code)]);
    expect(decided).toMatchObject({ code, level: 4 });
    expect(evidence[0]).toEqual({
      kind: 'own-title',
      text: `“${title}”: coded so once in your own list`,
      code,
    });
  });

  it.each([
    ['INFIRMIÈRES DE GARDE', '3221'],
    ['garde, infirmier', '3221'],
    ['infirmier/infirmière de garde', '3221'],
    ['Infirmier de garde (bloc 3)', '3221'],
    ['enrolled nurses', '2221'],
    ['Senior Enrolled Nurse II', '2221'],
  ])('is found as %j too', (title, code) => {
    const { decided, evidence } = coded(title, LIST);
    expect(decided?.code).toBe(code);
    expect(evidence[0]?.kind).toBe('own-title');
  });

  it('gives way to an index entry that says more', () => {
    expect(coded('Chief executive', [own('Executive', '3343')]).decided?.code).toBe('1120');
  });

  it.each([
    [1, 0.9],
    [2, 0.943],
    [10, 0.98],
    [100_000, 0.99],
  ])('coded %i times alike has probability %d', (times, probability) => {
    expect(coded('Pharmacist', [own('Pharmacist', '3213', times)]).decided?.probability).toBeCloseTo(
      probability,
      3,
    );
  });

  it('with contradictory codings shares the probability and asks', () => {
    const { candidates, question, evidence } = coded('Nurse', [
      own('Nurse', '3221', 3),
      own('nurses', '2221', 1),
    ]);
    expect(candidates.map((it) => [it.code, Math.round(it.probability * 100)])).toEqual([
      ['3221', 72],
      ['2221', 24],
    ]);
    expect(question).toBe(
      'Your own list has several codes: Nursing Associate Professionals (3221, 3 times) or Nursing Professionals (2221, once)?',
    );
    expect(evidence.map((it) => it.text)).toEqual([
      '“Nurse”: coded so 3 of 4 times in your own list',
      '“Nurse”: coded so 1 of 4 times in your own list',
    ]);
  });

  it('does not ask where one code is a broader group of the other', () => {
    const { decided, question } = coded('Ward sister', [
      own('Ward sister', '2221', 3),
      own('Ward sister', '22', 1),
    ]);
    expect([decided?.code, question]).toEqual(['2221', undefined]);
  });

  it('coded to a broader group is decided at that level', () => {
    expect(coded('Store worker', LIST).decided).toMatchObject({ code: '43', level: 2 });
  });
});

describe('the other edition', () => {
  it.each(['Nurse', 'Mtabibu wa kijiji'])('follows the own ISCO-08 code of %j', (title) => {
    const { decided, evidence } = coded(title, [own(title, '3221', 5)], 'soc-2018');
    expect(decided?.code).toBe('29-2061');
    expect(evidence[0]).toMatchObject({ kind: 'own-title', code: '29-2061' });
    expect(evidence.some((it) => it.text.startsWith('derived from ISCO-08 3221'))).toBe(true);
  });

  it('is followed by ISCO-08 where only it has an own code', () => {
    const { decided, evidence } = coded('Health aide', LIST);
    expect(decided?.code).toBe('5322');
    expect(evidence[0]).toMatchObject({ kind: 'own-title', code: '5322' });
  });

  it('keeps its own code where it has one', () => {
    const codings = [own('Nurse', '3221', 5), own('Nurse', '29-1141', 1, 'soc-2018')];
    expect(coded('Nurse', codings, 'soc-2018').decided?.code).toBe('29-1141');
  });
});

describe('a title that is only like own titles', () => {
  const before = shipped.code({ title: 'Mtabibu wa kijiji mdogo' }, ['isco-08']).results[0];
  const like = coded('Mtabibu wa kijiji mdogo', LIST);
  const probabilityOf = (code: string, result = before): number =>
    result?.candidates.find((it) => it.code === code)?.probability ?? 0;

  it('has the code of these among its candidates, with the evidence', () => {
    expect(probabilityOf('3253', like)).toBeGreaterThan(probabilityOf('3253'));
    expect(like.evidence[0]).toEqual({
      kind: 'own-title',
      text: 'alike: “Mtabibu wa kijiji”: coded so once in your own list',
      code: '3253',
    });
  });

  it('is not swayed by one coding, however often it was made', () => {
    const swayed = coded('Dialysis ward nurse', [own('Dialysis ward cook', '5120', 1000)]);
    const unswayed = shipped.code({ title: 'Dialysis ward nurse' }, ['isco-08']).results[0];
    expect(swayed.decided?.code).toBe(unswayed?.decided?.code);
    const gained = probabilityOf('5120', swayed) - probabilityOf('5120', unswayed);
    expect(gained).toBeLessThan(0.1);
  });

  it('leaves what an index entry settles alone', () => {
    const codings = [own('Clinical coder assistant', '4415', 50)];
    expect(coded('Clinical coder', codings)).toEqual(
      shipped.code({ title: 'Clinical coder' }, ['isco-08']).results[0],
    );
  });

  it('leaves titles that share less than most of their words alone', () => {
    const codings = [own('Dialysis technician', '3211', 50)];
    expect(coded('Dialysis nurse', codings)).toEqual(
      shipped.code({ title: 'Dialysis nurse' }, ['isco-08']).results[0],
    );
  });
});

describe('learning', () => {
  it('adds up what one title was coded to, whatever its spelling', () => {
    const { codings, titles, newTitles } = learn(
      classifications,
      [own('Ward maid', '9112')],
      [own('WARD MAIDS', '9112', 2), own('Cook', '5120')],
    );
    expect(codings).toEqual([own('Ward maid', '9112', 3), own('Cook', '5120')]);
    expect([titles, newTitles]).toEqual([2, 1]);
  });

  it('counts titles whose first code changed, and names those that contradict themselves', () => {
    const before = [own('Nurse', '2221'), own('Cook', '5120', 3), own('Clerk', '41')];
    const added = [own('Nurse', '3221', 2), own('Cook', '3434'), own('Clerk', '4110')];
    const { changedTitles, contradictory } = learn(classifications, before, added);
    expect(changedTitles).toBe(1);
    expect(contradictory.map((it) => [it.title, it.codes[0]])).toEqual([
      ['Nurse', { code: '3221', times: 2 }],
      ['Cook', { code: '5120', times: 3 }],
    ]);
  });

  it('takes a title out in every edition', () => {
    const codings = [
      own('Ward maid', '9112'),
      own('Ward maid', '37-2012', 1, 'soc-2018'),
      own('Cook', '5120'),
    ];
    expect(withoutTitle(codings, 'ward maids')).toEqual([own('Cook', '5120')]);
    expect(withoutTitle(codings, '--')).toEqual(codings);
  });

  it('tells own titles from others', () => {
    expect(isOwnTitle(LIST, 'isco-08', 'NURSES')).toBe(true);
    expect(isOwnTitle(LIST, 'soc-2018', 'Nurse')).toBe(false);
  });
});
