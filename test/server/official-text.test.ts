import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { keepOfficialTexts, officialFolder } from '../../src/official/official-folder.ts';
import { readOfficialFile } from '../../src/official/read-official-file.ts';
import { startServer } from '../../src/server/start.ts';
import { classifications } from '../coding/open-tables.ts';
import {
  changed,
  escoOccupationRows,
  iloRows,
  onetOccupationRows,
  temporaryFolder,
  textTable,
  workbook,
} from '../official/files.ts';
import { browserTest, expectSound, VIEWS, watchedPage, withBrowser } from '../web/browser.ts';
import { textAt, withServer } from './test-server.ts';

const folder = temporaryFolder();
process.env.CADRE_HOME = join(folder, 'home');

beforeAll(async () => {
  const long = `They <brush> & count.\n${'Every quokka is counted twice a day. '.repeat(30)}`;
  const rows = changed(
    changed(iloRows(), '3252', 'Tasks include', long),
    '7543',
    'Notes',
    'Some of them photograph wombats at dusk.',
  );
  const files = [
    await workbook(join(folder, 'ilo workbook.xlsx'), rows),
    textTable(join(folder, 'esco.csv'), escoOccupationRows(), ','),
    textTable(join(folder, 'onet.txt'), onetOccupationRows(), '\t'),
  ];
  for (const file of files)
    await keepOfficialTexts(officialFolder(), await readOfficialFile(classifications, file), '2026-11-25');
});
const server = withServer();
const browser = withBrowser();

describe('the page of a category with official text', () => {
  it('shows each publication, its standing and its source; what is long is folded', async () => {
    const page = await textAt(`${server.url}/isco-08/3252`);
    const section = page.slice(page.indexOf('id="official-text"'));
    expect(section).toContain('ILO, imported 2026-11-25</h3>');
    expect(section).toContain('<p>Invented words on 3252: quokka keepers.</p>');
    expect(section).toMatch(
      /<details class="more"><summary>Tasks<\/summary><p>They &lt;brush&gt; &amp; count\.<\/p>/,
    );
    expect(section).toContain('official: source');
    expect(section).toContain(
      'ILO, ISCO-08 structure and group definitions (workbook), imported 2026-11-25 from ilo workbook.xlsx',
    );
    expect(section).toMatch(/<summary>\d occupations in it<\/summary>/);
    expect(page.indexOf('What it is')).toBeLessThan(page.indexOf('id="official-text"'));
  });

  it('names the specialities of O*NET', async () => {
    const page = await textAt(`${server.url}/soc-2018/29-1141`);
    expect(page).toContain('<p>Brush the quokkas of 29-1141.00.</p>');
    expect(page).toContain('29-1141.01</span> Acute Care Nurses</h4>');
    expect(await textAt(`${server.url}/onet-soc-2019/29-1141.01`)).toContain(
      'Brush the quokkas of 29-1141.01',
    );
  });

  it('has no such section where nothing is said', async () => {
    expect(await textAt(`${server.url}/isco-88/2230`)).not.toContain('official-text');
  });

  for (const { name, viewport, colorScheme } of VIEWS)
    browserTest(`is sound, folded and unfolded: ${name}`, async () => {
      const context = await browser.newContext({ viewport, colorScheme });
      const page = await watchedPage(context);
      await page.goto(`${server.url}/isco-08/3252`);
      await expectSound(page);
      for (const summary of await page.locator('#official-text summary').all()) await summary.click();
      await expectSound(page);
      await context.close();
    });
});

describe('the interface for programs', () => {
  it('has the official texts, and none where nothing is said', async () => {
    const at = async (path: string) => (await fetch(`${server.url}${path}`)).json();
    expect(await at('/api/categories/isco-08/3252')).toMatchObject({
      official: [{ name: 'ilo', importedOn: '2026-11-25' }, { name: 'esco-occupations' }],
    });
    expect(await at('/api/categories/isco-88/2230')).not.toHaveProperty('official');
  });
});

describe('search', () => {
  const found = async (query: string) => {
    const reply = await fetch(`${server.url}/api/search?${query}`);
    const { results } = (await reply.json()) as {
      results: { code: string; matched: { kind: string; text: string } }[];
    };
    return results;
  };

  it('offers categories whose official text has all the words, whatever their form', async () => {
    expect(await found('q=photographing+wombat')).toEqual([]);
    expect(await found('q=dusk+wombat')).toMatchObject([
      { code: '7543', matched: { kind: 'official-text', text: 'ILO' } },
    ]);
    expect((await found('q=kind+436+brush'))[0]).toMatchObject({
      code: '0110',
      matched: { kind: 'official-text', text: 'ESCO occupations: keeper 436' },
    });
    expect(await found('q=dusk+wombat&edition=soc-2018')).toEqual([]);
  });

  it('comes after the own hits, each category once, and only where there is room', async () => {
    const own = await found('q=midwife&limit=100');
    const few = await found('q=quokka+keeper&limit=100');
    expect(few.length).toBeGreaterThan(20);
    expect(new Set(few.map((it) => it.code)).size).toBe(few.length);
    const kinds = own.map((it) => it.matched.kind === 'official-text');
    expect(kinds).toEqual(kinds.toSorted());
    expect((await found('q=nurse&limit=3')).some((it) => it.matched.kind === 'official-text')).toBe(false);
    // A code stands in many texts.
    expect((await found('q=3252')).every((it) => it.matched.kind === 'code')).toBe(true);
  });

  it('marks them on the page', async () => {
    const page = await textAt(`${server.url}/search?q=dusk+wombat`);
    expect(page).toContain('No title or index title has words like these.');
    expect(page).toContain('official text, ILO');
  });
});

it('the server starts where a stored text is damaged, and says so', async () => {
  const before = process.env.CADRE_HOME;
  process.env.CADRE_HOME = join(folder, 'damaged');
  try {
    const file = textTable(join(folder, 'onet again.txt'), onetOccupationRows(), '\t');
    const read = await readOfficialFile(classifications, file);
    const kept = await keepOfficialTexts(officialFolder(), read, '2026-11-25');
    writeFileSync(kept.file, '[');
    const damaged = await startServer({ port: 0 });
    expect(damaged.officialProblems).toHaveLength(1);
    expect(damaged.officialProblems[0]).toContain('onet-occupations.json');
    expect(await textAt(`${damaged.url}/soc-2018/29-1141`)).not.toContain('official-text');
    await damaged.close();
  } finally {
    process.env.CADRE_HOME = before;
  }
});
