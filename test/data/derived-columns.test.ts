/** The columns that are worked out: relations and changes. */
import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/data/change-types.ts';
import { relationOf } from '../../src/data/relation.ts';
import { titleKey } from '../../src/data/title-key.ts';

const link = (source: string, target: string) => ({ source, target });

describe('the relation of a link', () => {
  const links = [
    link('a', '1'),
    link('b', '2'),
    link('b', '3'),
    link('c', '4'),
    link('d', '4'),
    link('d', '5'),
  ];
  it.each([
    ['a', '1', 'equal'],
    ['b', '2', 'split'],
    ['c', '4', 'merge'],
    ['d', '4', 'partial'],
    ['d', '5', 'split'],
  ])('%s to %s is %s', (source, target, relation) => {
    expect(relationOf(links)(link(source, target))).toBe(relation);
  });

  it('is partial when a lone link carries a part mark', () => {
    expect(relationOf(links)({ ...link('a', '1'), targetPart: true })).toBe('partial');
  });
});

describe('changes', () => {
  const changes = (
    older: object,
    newer: object,
    links: readonly ReturnType<typeof link>[],
    codesPersist = true,
  ) =>
    changesBetween({
      older: new Map(Object.entries(older)),
      newer: new Map(Object.entries(newer)),
      links,
      unlinked: new Set(),
      codesPersist,
    }).map(({ older, newer, type }) => `${older} ${newer} ${type}`);

  it('has no row for a category that stays as it is', () => {
    expect(changes({ a: 'Nurses & Midwives' }, { a: 'nurses and midwives' }, [link('a', 'a')])).toEqual([]);
  });

  it('tells a new code from a new name', () => {
    expect(changes({ a: 'Nurses' }, { b: 'Nurses' }, [link('a', 'b')])).toEqual(['a b VC1']);
    expect(changes({ a: 'Nurses' }, { a: 'Registered nurses' }, [link('a', 'a')])).toEqual(['a a VC2']);
  });

  it('does not take one ISCO code for one occupation', () => {
    const links = [link('2221', '2211'), link('2230', '2221'), link('2221', '2221')];
    const [older, newer] = [
      { 2221: 'Doctors', 2230: 'Nurses' },
      { 2211: 'Generalists', 2221: 'Nurses' },
    ];
    expect(changes(older, newer, links, false)).toEqual([
      '2221 2211 RC4.1',
      '2230 2221 VC1',
      '2221 2221 RC5',
    ]);
  });

  it('tells merger from take-over', () => {
    expect(changes({ a: 'A', b: 'B' }, { c: 'C' }, [link('a', 'c'), link('b', 'c')])).toEqual([
      'a c RC3.1',
      'b c RC3.1',
    ]);
    expect(changes({ a: 'A', b: 'B' }, { b: 'B' }, [link('a', 'b'), link('b', 'b')])).toEqual(['a b RC3.2']);
  });

  it('tells breakdown, split-off and transfer', () => {
    expect(changes({ a: 'A' }, { b: 'B', c: 'C' }, [link('a', 'b'), link('a', 'c')])).toEqual([
      'a b RC4.1',
      'a c RC4.1',
    ]);
    expect(changes({ a: 'A' }, { a: 'A', c: 'C' }, [link('a', 'a'), link('a', 'c')])).toEqual(['a c RC4.2']);
    const links = [link('a', 'a'), link('a', 'b'), link('b', 'b')];
    expect(changes({ a: 'A', b: 'B' }, { a: 'A', b: 'B' }, links)).toEqual(['a b RC5']);
  });

  it('tells deletion from creation', () => {
    expect(changes({ a: 'A' }, { b: 'B' }, [])).toEqual(['a  RC1', ' b RC2']);
  });
});

it('titles are compared without their typography', () => {
  expect(titleKey('Coding, proof-reading & related clerks')).toBe(
    titleKey('Coding, Proofreading and Related Clerks'),
  );
  expect(titleKey('Senior officials of organisations')).toBe(titleKey('Senior Officials of Organizations'));
  expect(titleKey('Nurses')).not.toBe(titleKey('Nurse'));
});
