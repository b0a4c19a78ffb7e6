import { expect, it } from 'vitest';
import type { EditionResult } from '../../src/coding/coder.ts';
import {
  type CodedList,
  choiceKey,
  correctionsOf,
  figuresOf,
  filteredPlaces,
  stateOf,
} from '../../src/web/code-list/coded-list.ts';

function result(code: string | null, level: 1 | 2 | 3 | 4): EditionResult {
  const decided = code === null ? null : { code, title: code, probability: 0.9, level };
  return { edition: 'isco-08', decided, candidates: [], evidence: [] };
}

function title(name: string, count: number, coded: EditionResult): CodedList['titles'][number] {
  return {
    title: name,
    jobs: [{ title: name }, { title: name, facility: 'Hospital' }],
    count,
    results: [coded],
    editionsAgree: null,
    contextDecides: false,
  };
}

const list: CodedList = {
  head: { columns: ['post'], titleColumn: 'post', context: {}, notes: [] },
  titles: [
    title('Dentist', 5, result('2261', 4)),
    title('Driver', 3, result('83', 2)),
    title('Officer', 2, result(null, 1)),
  ],
  rows: [],
  summary: { rows: 11, rowsWithoutTitle: 1, distinctTitles: 3, distinctJobs: 6 },
};
const none = new Map();
const reviewed = new Map([[choiceKey('isco-08', 1), { code: '8322', title: 'Car, Taxi and Van Drivers' }]]);

it('takes a code for sure only from 80 % on and with no question open', () => {
  const sure = result('2261', 4);
  const decided = sure.decided;
  if (!decided) throw new Error('no code');
  const states = [
    { ...sure, decided: { ...decided, probability: 0.8 } },
    { ...sure, decided: { ...decided, probability: 0.79 } },
    { ...sure, question: 'Registered or enrolled?' },
  ].map((it) => {
    const one = { ...list, titles: [title('Dentist', 5, it)] };
    return [stateOf(one, none, 'isco-08', 0), figuresOf(one, none, 'isco-08').titlesToLookAt];
  });
  expect(states).toEqual([
    ['decided', 0],
    ['unsure', 1],
    ['unsure', 1],
  ]);
});

it('tells decided, unsure, no code and reviewed apart', () => {
  expect([0, 1, 2].map((place) => stateOf(list, none, 'isco-08', place))).toEqual([
    'decided',
    'unsure',
    'no code',
  ]);
  expect(stateOf(list, reviewed, 'isco-08', 1)).toBe('reviewed');
});

it('filters by state and by words', () => {
  expect(filteredPlaces(list, none, 'isco-08', 'unsure', '')).toEqual([1]);
  expect(filteredPlaces(list, reviewed, 'isco-08', 'unsure', '')).toEqual([]);
  expect(filteredPlaces(list, none, 'isco-08', 'all', 'OFF')).toEqual([2]);
});

it('counts rows and titles, a decision of the reviewer among the settled', () => {
  expect(figuresOf(list, none, 'isco-08')).toEqual({
    rows: 11,
    distinctTitles: 3,
    settledRows: 5,
    titlesToLookAt: 2,
    rowsToLookAt: 5,
  });
  expect(figuresOf(list, reviewed, 'isco-08')).toMatchObject({
    settledRows: 8,
    titlesToLookAt: 1,
    rowsToLookAt: 2,
  });
});

it('sends a decision for every job of the title', () => {
  expect(correctionsOf(list, reviewed)).toEqual([
    { job: { title: 'Driver' }, edition: 'isco-08', code: '8322' },
    { job: { title: 'Driver', facility: 'Hospital' }, edition: 'isco-08', code: '8322' },
  ]);
});
