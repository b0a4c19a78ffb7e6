import { expect, it } from 'vitest';
import {
  correspondencesOf,
  detailedCategoriesOf,
  EDITION_IDS,
  openClassifications,
} from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { editionName } from '../../src/web/edition-name.ts';
import { hueOf } from '../../src/web/hue.ts';

const classifications = openClassifications(readTable);

it('names every edition as the tables do', () => {
  for (const id of EDITION_IDS) expect(editionName(id)).toBe(classifications.edition(id).name);
});

it('gives every SOC major group the hue of the ISCO major group that it mostly meets', () => {
  for (const major of classifications.children('soc-2018', null)) {
    const counts = new Map<string, number>();
    for (const detailed of detailedCategoriesOf(classifications, major)) {
      for (const { target } of correspondencesOf(classifications, detailed, 'isco-08')) {
        const group = target.code.slice(0, 1);
        counts.set(group, (counts.get(group) ?? 0) + 1);
      }
    }
    const most = Math.max(...counts.values());
    expect(counts.get(hueOf(major)), `${major.code} ${major.title}`).toBe(most);
  }
});
