import { describe, expect, it } from 'vitest';
import { EDITION_IDS, openClassifications } from '../../src/classification/index.ts';
import { readTable } from '../../src/data/data-folder.ts';
import { textAt, withServer } from './test-server.ts';

const server = withServer();
const classifications = openClassifications(readTable);

describe('the page of a category', () => {
  it('has its path, index titles, exclusions, correspondences and other titles', async () => {
    const page = await textAt(`${server.url}/isco-08/3252`);
    for (const needed of [
      'Medical Records and Health Information Technicians',
      'href="/isco-08/325"',
      'href="/isco-08/32"',
      'href="/isco-08/3"',
      'Coder, clinical',
      'href="/isco-08/4132"',
      'href="/soc-2010/29-2071"',
      'href="/soc-2018/29-2072"',
      'derived through SOC 2010',
      'href="/isco-88/4143"',
      'href="/variants/who-health-workforce#2"',
      'Techniciens de dossiers médicaux',
    ]) {
      expect(page).toContain(needed);
    }
  });

  it('tells what changed from its own side, and names no groups below where there are none', async () => {
    const nurses = (await textAt(`${server.url}/isco-08/2221`)).replaceAll('<!-- -->', '');
    expect(nurses).toContain('ended; part of its work came here.');
    expect(nurses).not.toContain('its work went to');
    const older = (await textAt(`${server.url}/isco-88/2230`)).replaceAll('<!-- -->', '');
    expect(older).toContain('ended; its work went to');
    const specialists = (await textAt(`${server.url}/isco-08/2212`)).replaceAll('<!-- -->', '');
    expect(specialists).not.toContain('from the groups below');
  });

  it('tells search engines its name, its code and its breadcrumbs', async () => {
    const page = await textAt(`${server.url}/isco-08/3252`);
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page)?.[1] ?? '';
    const [term, crumbs] = JSON.parse(data);
    expect(term).toMatchObject({ '@type': 'DefinedTerm', termCode: '3252' });
    expect(crumbs.itemListElement.map((it: { item: string }) => it.item)).toEqual([
      '/isco-08/3',
      '/isco-08/32',
      '/isco-08/325',
      '/isco-08/3252',
    ]);
    expect(page).toContain('<link rel="canonical" href="/isco-08/3252"/>');
    expect(page).toMatch(/<title>3252 Medical Records[^<]*<\/title>/);
  });

  it('says that a padded code is not further defined, and leads to the group that it pads', async () => {
    const page = await textAt(`${server.url}/isco-08/2210`);
    expect(page).toContain('not further defined');
    expect(page).toContain('<link rel="canonical" href="/isco-08/221"/>');
  });

  it('does not take a unit group that ends in zero for a padded code', async () => {
    expect(await textAt(`${server.url}/isco-08/2240`)).not.toContain('not further defined');
  });

  it('answers an unknown code with 404, the nearest codes and the editions that have it', async () => {
    const response = await fetch(`${server.url}/isco-08/2229`);
    expect(response.status).toBe(404);
    const page = (await response.text()).replaceAll('<!-- -->', '');
    expect(page).toContain('ISCO-08 has no code 2229');
    expect(page).toContain('href="/isco-08/2221"');
    const elsewhere = await textAt(`${server.url}/isco-08/4143`);
    expect(elsewhere).toContain('href="/isco-88/4143"');
  });

  it('is there for a category at every level of every edition', async () => {
    for (const edition of EDITION_IDS) {
      const levels = Map.groupBy(classifications.categories(edition), (it) => it.level);
      for (const [category] of levels.values()) {
        if (!category) continue;
        const response = await fetch(`${server.url}/${edition}/${category.code}`);
        expect(response.status, `${edition} ${category.code}`).toBe(200);
        expect(await response.text()).toContain(category.code);
      }
    }
  });
});

describe('the page of an edition', () => {
  it.each(EDITION_IDS)('links to every category of %s once', async (edition) => {
    const page = await textAt(`${server.url}/${edition}`);
    const tree = page.slice(page.indexOf('id="tree"'));
    const links = [...tree.matchAll(new RegExp(`href="/${edition}/([^"]+)"`, 'g'))].map((it) => it[1]);
    expect(links.toSorted()).toEqual(
      classifications
        .categories(edition)
        .map((it) => it.code)
        .toSorted(),
    );
  });
});

describe('search', () => {
  it('leads straight to a category that one edition alone has', async () => {
    const response = await fetch(`${server.url}/search?q=29-2072`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([303, '/soc-2018/29-2072']);
  });

  it('lists every edition that has a code, and guesses none', async () => {
    const page = await textAt(`${server.url}/search?q=2221`);
    expect(page).toContain('href="/isco-08/2221"');
    expect(page).toContain('href="/isco-88/2221"');
  });

  it('takes the edition named with the code', async () => {
    const response = await fetch(`${server.url}/search?q=isco-88+2221`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/isco-88/2221');
  });

  it('answers a question with statements, sources and the path', async () => {
    const question = 'How are medical records and health information technicians categorized?';
    const page = await textAt(`${server.url}/search?q=${encodeURIComponent(question)}`);
    expect(page).toContain('class="statements"');
    expect(page).toContain('href="/isco-08/3252"');
    expect(page).toContain('href="/isco-08/325"');
    expect(page).toContain('<span class="unbroken">29-2072</span>');
  });

  it('finds a category by words of an index title', async () => {
    expect(await textAt(`${server.url}/search?q=clinical+coder`)).toContain('href="/isco-08/3252"');
  });

  it('has a column for each edition, and says so where it finds nothing', async () => {
    const found = await textAt(`${server.url}/search?q=nurse`);
    expect(found.indexOf('id="found-isco-08"')).toBeGreaterThan(0);
    expect(found.indexOf('id="found-soc-2018"')).toBeGreaterThan(0);
    expect(await textAt(`${server.url}/search?q=zzzzqqq`)).toContain('No title or index title has words');
  });

  it('leads back to the first page where nothing was typed', async () => {
    for (const query of ['', '?q=', '?q=+']) {
      const response = await fetch(`${server.url}/search${query}`, { redirect: 'manual' });
      expect([response.status, response.headers.get('location')]).toEqual([303, '/']);
    }
  });

  it('shows what was typed as text, never as markup', async () => {
    const page = await textAt(`${server.url}/search?q=${encodeURIComponent('<script>alert(1)</script>')}`);
    expect(page).not.toContain('<script>alert');
    expect(page).toContain('&lt;script&gt;alert');
  });
});

describe('compare', () => {
  it('says where two categories part and by what', async () => {
    const page = await textAt(`${server.url}/compare?one=isco-08/22&other=isco-08/32`);
    expect(page).toContain('They part at the top, into 2 Professionals and 3 Technicians');
    expect(page).toContain('The skill levels are 4 and 3.');
  });

  it('reads a bare code in ISCO-08 or SOC 2018, and names the other editions that have it', async () => {
    const page = await textAt(`${server.url}/compare?one=22&other=32`);
    expect(page).toContain('They part at the top, into 2 Professionals and 3 Technicians');
    expect(page).toContain('22 is read in ISCO-08. Other editions have it too:');
    expect(page).toContain('/compare?one=isco-88%2F22&amp;other=isco-08%2F32');
    const soc = await textAt(`${server.url}/compare?one=29-1141&other=29-2061`);
    expect(soc).toContain('29-1141 is read in SOC 2018. Other editions have it too:');
    const named = await textAt(`${server.url}/compare?one=isco-88/22&other=isco-88/32`);
    expect(named).not.toContain('is read in');
  });

  it('says which look-alikes belong to the other side, and where', async () => {
    const page = (await textAt(`${server.url}/compare?one=isco-08/2230&other=isco-08/3255`)).replaceAll(
      '<!-- -->',
      '',
    );
    expect(page).toMatch(
      /<li>Acupressure therapist<span class="where">not <span class="num">2230<\/span> but <a[^>]*href="\/isco-08\/3255"/,
    );
  });

  it('sends a side that is no code to the search', async () => {
    expect(await textAt(`${server.url}/compare?one=nurse&other=22`)).toContain('href="/search?q=nurse"');
  });

  it('says that both sides are the same category', async () => {
    for (const query of ['one=isco-08/22&other=isco-08/22', 'one=221&other=isco-08/2210']) {
      expect(await textAt(`${server.url}/compare?${query}`)).toContain('there is nothing to compare');
    }
    expect(await textAt(`${server.url}/compare?one=isco-08/22&other=isco-88/22`)).not.toContain('nothing to');
  });

  it('is where two codes typed into the box lead', async () => {
    const response = await fetch(`${server.url}/search?q=22+vs+32`, { redirect: 'manual' });
    expect(response.headers.get('location')).toBe('/compare?one=22&other=32');
  });
});

describe('check', () => {
  const text = 'In ISCO-08, minor group 321 is Health Information Technologists.';

  it('underlines a wrong claim and puts the right one beside it, posted or got', async () => {
    const posted = await fetch(`${server.url}/check`, {
      method: 'POST',
      body: new URLSearchParams({ text }),
    });
    const got = await fetch(`${server.url}/check?text=${encodeURIComponent(text)}`);
    for (const response of [posted, got]) {
      const page = await response.text();
      expect(page).toContain('class="claim wrong"');
      expect(page).toContain('Medical and Pharmaceutical Technicians');
    }
  });

  it('is where a text typed into the box leads, of any length up to the limit, without a script', async () => {
    const long = `${'A sentence that says nothing of the kind.\r\n'.repeat(900)}${text}`;
    const posted = await fetch(`${server.url}/search`, {
      method: 'POST',
      body: new URLSearchParams({ q: long }),
    });
    expect(posted.status).toBe(200);
    expect(await posted.text()).toContain('class="claim wrong"');
    const lines = await fetch(
      `${server.url}/search?${new URLSearchParams({ q: `${text}\nNurses are 2221.` })}`,
    );
    expect(new URL(lines.url).pathname).toBe('/check');
    const word = await fetch(`${server.url}/search`, {
      method: 'POST',
      body: new URLSearchParams({ q: 'clinical coder' }),
    });
    expect(new URL(word.url).pathname + new URL(word.url).search).toBe('/search?q=clinical+coder');
  });

  it('refuses a text of more than 50,000 characters, in one sentence, and gives it back', async () => {
    const response = await fetch(`${server.url}/check`, {
      method: 'POST',
      body: new URLSearchParams({ text: 'x'.repeat(50_001) }),
    });
    expect(response.status).toBe(400);
    const page = await response.text();
    expect(page).toContain('The text has 50,001 characters; at most 50,000 are checked here.');
    expect(page).toContain(`${'x'.repeat(50_001)}</textarea>`);
  });

  it('keeps every character of the text', async () => {
    const page = await textAt(`${server.url}/check?text=${encodeURIComponent(text)}`);
    const row = /<p class="checked-text"[^>]*>(.*?)<\/p>/.exec(page)?.[1] ?? '';
    expect(row.replace(/<sup>.*?<\/sup>/g, '').replace(/<[^>]+>/g, '')).toBe(text);
  });
});

describe('code', () => {
  it('codes a title without a script', async () => {
    const page = await textAt(`${server.url}/code?title=Enrolled+nurse`);
    expect(page).toContain('href="/isco-08/3221"');
  });
});

describe('the other pages', () => {
  it('says of a reconstructed variant that it is', async () => {
    const page = await textAt(`${server.url}/variants/who-health-workforce`);
    expect(page).toContain('reconstructed');
    expect(page).toContain('href="/isco-08/3252"');
  });

  it('names sources and licences', async () => {
    const page = await textAt(`${server.url}/about`);
    expect(page).toContain('International Labour Organization');
    expect(page).toContain('Public domain');
  });

  it('lists every category in the site map', async () => {
    const map = await textAt(`${server.url}/sitemap.xml`);
    const expected = EDITION_IDS.reduce((sum, it) => sum + classifications.categories(it).length, 0);
    expect(map.match(/<loc>[^<]*\/[^/<]+\/[^/<]+<\/loc>/g)?.length).toBeGreaterThanOrEqual(expected);
    expect(map).toContain(`${server.url}/isco-08/0110</loc>`);
    expect(await textAt(`${server.url}/robots.txt`)).toContain('/sitemap.xml');
  });

  it('answers an address that cannot be decoded with a sentence, as a page or as JSON', async () => {
    const page = await fetch(`${server.url}/%ff`);
    expect(page.status).toBe(400);
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain(
      '<p class="lede">The address holds a % that stands for no character.',
    );
    const json = await fetch(`${server.url}/api/%ff`);
    expect(await json.json()).toEqual({ error: 'The address holds a % that stands for no character.' });
  });

  it('answers an unknown address with a page and one sentence', async () => {
    const response = await fetch(`${server.url}/no-such-page`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('There is nothing at /no-such-page.');
  });

  it('offers the categories that a wrong address names', async () => {
    for (const [path, links] of [
      ['/3252', ['/isco-08/3252']],
      ['/ISCO-08/3252', ['/isco-08/3252']],
      ['/isco08/3252', ['/isco-08/3252']],
      ['/soc/29-2071', ['/soc-2010/29-2071']],
      ['/2221', ['/isco-08/2221', '/isco-88/2221']],
    ] as const) {
      const response = await fetch(`${server.url}${path}`);
      const page = await response.text();
      expect([path, response.status]).toEqual([path, 404]);
      for (const link of links) expect(page).toContain(`href="${link}"`);
    }
  });
});

describe('the pages of questions', () => {
  it('answer the main questions about every health category, with data for search engines', async () => {
    const page = await textAt(`${server.url}/isco-08/3252/tasks`);
    expect(page).toContain('<h1>What do Medical Records and Health Information Technicians do?</h1>');
    expect(page).toContain('standard classification');
    const data = [...page.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].flatMap(
      ([, json = '']) => JSON.parse(json),
    );
    expect(JSON.stringify(data)).toContain('QAPage');
    expect(JSON.stringify(data)).toContain('BreadcrumbList');
    expect(JSON.stringify(data)).toContain('DefinedTerm');
  });

  it('stand in the site map and on the page of their category', async () => {
    expect(await textAt(`${server.url}/sitemap.xml`)).toContain('/isco-08/3252/tasks</loc>');
    expect(await textAt(`${server.url}/isco-08/3252`)).toContain('href="/isco-08/3252/career"');
  });

  it('are not there for a question or a category that has none', async () => {
    for (const path of ['/isco-08/3252/colour', '/isco-08/2511/tasks', '/isco-08/9999/tasks']) {
      const reply = await fetch(`${server.url}${path}`);
      expect(reply.status).toBe(404);
      expect(await reply.text()).toContain('There is no such question');
    }
  });
});

describe('the pages on the model of the classification', () => {
  it('are listed, and each statement has its source', async () => {
    expect(await textAt(`${server.url}/topics`)).toContain('href="/topics/skill-level"');
    const page = await textAt(`${server.url}/topics/skill-level`);
    expect(page).toContain('<h1>Skill level and skill specialisation</h1>');
    expect(page.match(/class="sourced"/g)?.length).toBe(page.match(/class="provenance"/g)?.length);
    expect(await textAt(`${server.url}/sitemap.xml`)).toContain('/topics/skill-level</loc>');
    const none = await fetch(`${server.url}/topics/colour`);
    expect(none.status).toBe(404);
    expect(await none.text()).toContain('There is no topic');
  });
});
