import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  changesOf,
  correspondencesOf,
  linksFrom,
  membershipsOf,
  reachableEditions,
  variantsOf,
} from '../../src/classification/index.ts';
import { categoryOf, classifications } from './tables.ts';

const codes = (links: ReturnType<typeof correspondencesOf>) => links.map((it) => it.target.code);

describe('correspondences', () => {
  it('follows 29-2071 into SOC 2018, whole into 29-2072 and in part into 29-9021', () => {
    const links = correspondencesOf(classifications, categoryOf('soc-2010', '29-2071'), 'soc-2018');
    expect(links.map((it) => [it.target.code, it.relation])).toEqual([
      ['29-2072', 'split'],
      ['29-9021', 'partial'],
    ]);
    expect(codes(links)).not.toContain('29-2099');
  });

  it('derives ISCO-08 to SOC 2018 through SOC 2010, and says so', () => {
    const links = correspondencesOf(classifications, categoryOf('isco-08', '3252'), 'soc-2018');
    expect(codes(links)).toEqual(['29-2072', '29-9021']);
    for (const link of links) {
      expect(link.derivedThrough).toEqual(['soc-2010']);
      expect(link.chain).toHaveLength(2);
    }
  });

  it('never zero-pads the three-digit groups that the BLS points to', () => {
    const ends = classifications
      .categories('soc-2010')
      .flatMap((it) => linksFrom(classifications, it, 'isco-08'));
    expect(new Set(ends.filter((it) => it.target.level === 3).map((it) => it.target.code))).toEqual(
      new Set(['211', '315']),
    );
  });

  it('reads every published link both ways, with the relation turned round', () => {
    const turned = { equal: 'equal', split: 'merge', merge: 'split', partial: 'partial' } as const;
    const links = classifications
      .categories('isco-88')
      .flatMap((it) => linksFrom(classifications, it, 'isco-08'));
    expect(links).toHaveLength(678);
    fc.assert(
      fc.property(fc.constantFrom(...links), (link) => {
        const back = linksFrom(classifications, link.target, 'isco-88').find(
          (it) => it.target === link.source,
        );
        expect(back?.relation).toBe(turned[link.relation]);
        expect([back?.sourcePart, back?.targetPart]).toEqual([link.targetPart, link.sourcePart]);
      }),
    );
  });

  it('agrees with a naive reading of a chain', () => {
    const units = classifications.categories('isco-08').filter((it) => it.level === 4);
    fc.assert(
      fc.property(fc.constantFrom(...units), (unit) => {
        const naive = new Set(
          linksFrom(classifications, unit, 'soc-2010').flatMap((it) =>
            linksFrom(classifications, it.target, 'soc-2018').map((last) => last.target.code),
          ),
        );
        expect(new Set(codes(correspondencesOf(classifications, unit, 'soc-2018')))).toEqual(naive);
      }),
    );
  });

  it('answers for a broader group with the links of the groups below', () => {
    const links = correspondencesOf(classifications, categoryOf('isco-08', '325'), 'soc-2010');
    expect(new Set(links.map((it) => it.source.code)).size).toBeGreaterThan(5);
  });

  it('reaches every edition from every other', () => {
    expect(reachableEditions('isco-88')).toContain('soc-2018');
    expect(reachableEditions('soc-hybrid-2019')).toContain('isco-08');
  });

  it('composes the hybrid codes of 2019 and 2020', () => {
    expect(
      codes(correspondencesOf(classifications, categoryOf('soc-hybrid-2019', '29-2098'), 'soc-2018')),
    ).toEqual(['29-2036', '29-2072', '29-2099']);
  });
});

describe('changes', () => {
  it('calls what became of 29-2071 a breakdown, and 29-9099 a transfer into 29-9021', () => {
    const changes = changesOf(classifications, categoryOf('soc-2018', '29-9021'));
    expect(changes.map((it) => [it.older?.code, it.type]).toSorted()).toEqual([
      ['29-2071', 'RC4.1'],
      ['29-9099', 'RC5'],
    ]);
  });

  it('shows 4143 losing medical records work to 3252', () => {
    const changes = changesOf(classifications, categoryOf('isco-08', '3252'));
    expect(changes.map((it) => it.older?.code)).toContain('4143');
  });
});

describe('variants', () => {
  it('holds the 33 unit groups of the first three WHO groups, marked as reconstructed, without veterinarians', () => {
    const who = variantsOf(classifications).find((it) => it.id === 'who-health-workforce');
    expect(who?.status).toBe('reconstructed');
    expect(who?.groups.map((it) => it.members.length)).toEqual([14, 16, 3, 0, 0]);
    expect(membershipsOf(classifications, categoryOf('isco-08', '2250'))).toEqual([]);
  });

  it('holds two views of medical records at once', () => {
    const views = membershipsOf(classifications, categoryOf('isco-08', '3252')).map((it) => it.variant.id);
    expect(views).toContain('who-health-workforce');
    expect(views).toContain('who-searo-support');
  });
});
