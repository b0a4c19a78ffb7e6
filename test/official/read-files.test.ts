import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { EditionId, OfficialPublication } from '../../src/classification/index.ts';
import { officialTextsOf } from '../../src/classification/index.ts';
import { PUBLICATIONS } from '../../src/official/publications.ts';
import { readOfficialFile } from '../../src/official/read-official-file.ts';
import { classifications } from '../coding/open-tables.ts';
import {
  blsRows,
  changed,
  escoGroupRows,
  escoOccupationRows,
  iloRows,
  onetOccupationRows,
  onetTaskRows,
  temporaryFolder,
  textTable,
  workbook,
} from './files.ts';

const folder = temporaryFolder();
const shared = process.env.CADRE_SHARED ?? join(import.meta.dirname, '../../../shared');
const reference = join(shared, 'reference');

async function publicationOf(file: string): Promise<OfficialPublication> {
  const read = await readOfficialFile(classifications, file);
  return { ...read, ...PUBLICATIONS[read.publication], name: read.publication, importedOn: '2026-11-25' };
}

function textsOf(publication: OfficialPublication, edition: EditionId, code: string) {
  const category = classifications.category(edition, code);
  if (!category) throw new Error(code);
  return officialTextsOf([publication], category)[0]?.texts;
}

describe('a file is told by its columns', () => {
  it("the ILO's, with the titles that it misprints", async () => {
    const rows = changed(iloRows(), '2522', 'Title EN', 'Systems  aministrators');
    const { name, texts } = await publicationOf(await workbook(join(folder, 'a.xlsx'), rows));
    expect([name, texts.length]).toEqual(['ilo', 619]);
  });

  it("the ILO's, saved as text", async () => {
    expect((await publicationOf(textTable(join(folder, 'a.csv'), iloRows(), ','))).name).toBe('ilo');
  });

  it("the BLS's, below its banner, with texts of the detailed occupations", async () => {
    const publication = await publicationOf(await workbook(join(folder, 'b.xlsx'), blsRows()));
    expect([publication.name, publication.texts.length]).toEqual(['bls', 867]);
    expect(textsOf(publication, 'soc-2018', '29-2072')).toEqual([
      { parts: [{ kind: 'definition', lines: ['Tend the quokkas of 29-2072. Excludes wombats.'] }] },
    ]);
    expect(textsOf(publication, 'soc-2018', '29-2070')).toBeUndefined();
    expect(textsOf(publication, 'onet-soc-2019', '29-2072.00')).toBeUndefined();
  });

  it("ESCO's groups, which it words in its own way", async () => {
    const rows = changed(
      changed(escoGroupRows(), '335', 'preferredLabel', 'Regulatory government associate professionals'),
      '8350',
      'preferredLabel',
      'Ships’ deck crews and related workers',
    );
    const publication = await publicationOf(textTable(join(folder, 'c.csv'), rows, ','));
    expect([publication.name, publication.texts.length]).toEqual(['esco-groups', 619]);
    expect(textsOf(publication, 'isco-08', '3252')).toEqual([
      {
        parts: [{ kind: 'description', lines: ['Quokka people of 3252.', 'Excluded: "wombats".'] }],
      },
    ]);
  });

  it.each(['1.0', '1.2'] as const)("ESCO's occupations of release %s", async (release) => {
    const file = textTable(join(folder, 'd.csv'), escoOccupationRows(release), ',');
    const publication = await publicationOf(file);
    expect([publication.name, publication.texts.length]).toEqual(['esco-occupations', 2942]);
    expect(textsOf(publication, 'isco-08', '0110')?.[1]).toEqual({
      subject: { title: 'keeper 436' },
      parts: [{ kind: 'description', lines: ['Keepers of kind 436 brush quokkas.'] }],
    });
  });

  it("O*NET's occupations, in text with tabs, specialities after the occupation and named", async () => {
    const [header = [], ...rows] = onetOccupationRows();
    const file = textTable(join(folder, 'e.txt'), [header, ...rows.toReversed()], '\t');
    const publication = await publicationOf(file);
    expect([publication.name, publication.texts.length]).toEqual(['onet-occupations', 1016]);
    const texts = textsOf(publication, 'soc-2018', '29-1141');
    expect(texts?.map((it) => it.subject?.code)).toEqual([
      undefined,
      '29-1141.04',
      '29-1141.03',
      '29-1141.02',
      '29-1141.01',
    ]);
    expect(texts?.[4]?.subject?.title).toBe('Acute Care Nurses');
    const own = [{ parts: [{ kind: 'description', lines: ['Brush the quokkas of 29-1141.01.'] }] }];
    expect(textsOf(publication, 'onet-soc-2019', '29-1141.01')).toEqual(own);
    expect(textsOf(publication, 'onet-soc-2019', '29-1141.00')).toHaveLength(1);
    expect(textsOf(publication, 'soc-2010', '29-1141')).toBeUndefined();
  });

  it("O*NET's tasks, those of an occupation together", async () => {
    const publication = await publicationOf(textTable(join(folder, 'f.txt'), onetTaskRows(), '\t'));
    expect([publication.name, publication.texts.length]).toEqual(['onet-tasks', 1016]);
    expect(textsOf(publication, 'soc-2018', '29-2072')).toEqual([
      {
        parts: [
          { kind: 'tasks', lines: ['Feed the quokkas of 29-2072.00.', 'Brush the quokkas of 29-2072.00.'] },
        ],
      },
    ]);
  });
});

describe("the publishers' own files are read whole", () => {
  it.for([
    ['isco-08/ISCO-08_EN_Structure_and_definitions.xlsx', 'ilo', 619],
    ['soc-2018/soc_2018_definitions_updated_2020-04-15.xlsx', 'bls', 867],
    ['esco/v1.0.3/ISCOGroups_en.csv', 'esco-groups', 619],
    ['esco/v1.2.1/ISCOGroups_en.csv', 'esco-groups', 619],
    ['esco/v1.0.3/occupations_en.csv', 'esco-occupations', 2942],
    ['esco/v1.2.1/occupations_en.csv', 'esco-occupations', 3043],
    ['onet/occupation-data-27.0.txt', 'onet-occupations', 1016],
    ['onet/task-statements-27.0.txt', 'onet-tasks', 923],
  ] as const)('%s', async ([path, name, texts], test) => {
    const file = join(reference, path);
    test.skip(!existsSync(file), "the publishers' files are not beside this checkout");
    const publication = await publicationOf(file);
    expect([publication.name, publication.texts.length]).toEqual([name, texts]);
    if (name === 'onet-tasks')
      expect(publication.texts.flatMap((it) => it.parts.flatMap((part) => part.lines))).toHaveLength(19_265);
  });
});
