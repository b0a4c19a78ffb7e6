import { describe, expect, it } from 'vitest';
import { withServer } from './test-server.ts';

const server = withServer();

interface Code {
  readonly edition: string;
  readonly code: string;
}

/** Every field of an answer that a test looks at. */
interface Reply {
  readonly error: string;
  readonly category: Code;
  readonly levelName: string;
  readonly path: readonly Code[];
  readonly nearest: readonly Code[];
  readonly commonAncestor: Code;
  readonly paths: readonly (readonly Code[])[];
  readonly understanding: { readonly kind: string };
  readonly results: readonly (Code & { readonly decided: Code })[];
  readonly correspondences: readonly { readonly target: Code; readonly derivedThrough: readonly string[] }[];
  readonly claims: readonly {
    readonly verdict: string;
    readonly text: string;
    readonly start: number;
    readonly end: number;
  }[];
}

async function replyOf(response: Response): Promise<{ readonly status: number; readonly body: Reply }> {
  return { status: response.status, body: (await response.json()) as Reply };
}

async function get(path: string) {
  return replyOf(await fetch(`${server.url}${path}`));
}

async function post(path: string, body: unknown) {
  return replyOf(
    await fetch(`${server.url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

describe('/api/categories', () => {
  it('describes a category', async () => {
    const { status, body } = await get('/api/categories/isco-08/3252');
    expect(status).toBe(200);
    expect(body.path.map((it) => it.code)).toEqual(['3', '32', '325', '3252']);
    expect(body.levelName).toBe('unit group');
  });

  it('keeps a leading zero', async () => {
    expect((await get('/api/categories/isco-08/0110')).body.category.code).toBe('0110');
  });

  it('says what a padded code is', async () => {
    expect((await get('/api/categories/isco-08/2210')).body).toMatchObject({
      notFurtherDefined: '2210',
      category: { code: '221' },
    });
  });

  it('answers an unknown code with the nearest, and an unknown edition with those there are', async () => {
    const unknown = await get('/api/categories/isco-08/2229');
    expect(unknown.status).toBe(404);
    expect(unknown.body.error).toBe('ISCO-08 has no code 2229.');
    expect(unknown.body.nearest.length).toBeGreaterThan(0);
    const edition = await get('/api/categories/isco-68/2221');
    expect(edition.status).toBe(400);
    expect(edition.body.error).toContain('must be one of isco-08');
  });
});

describe('/api/search', () => {
  it('finds categories, and says what it understood', async () => {
    const { body } = await get('/api/search?q=sages-femmes&edition=isco-08&limit=3');
    expect(body.understanding.kind).toBe('title');
    expect(body.results[0]).toMatchObject({ edition: 'isco-08', matched: { language: 'fr' } });
    expect(body.results.length).toBeLessThanOrEqual(3);
  });

  it.each([
    ['29-2072', 'code'],
    ['2221', 'code'],
    ['ISCO-08 3252', 'code'],
    ['22 and 32', 'comparison'],
    ['What is the difference between 2221 and 3221?', 'question'],
    ['nurse', 'title'],
    ['nursing and midwifery', 'title'],
    [`${'In ISCO-08 this group is 321. '.repeat(8)}`, 'text'],
  ])('understands %s as a %s', async (typed, kind) => {
    const { body } = await get(`/api/search?q=${encodeURIComponent(typed)}`);
    expect(body.understanding.kind).toBe(kind);
  });

  it.each([
    '/api/search',
    '/api/search?q=nurse&limit=0',
    '/api/search?q=nurse&limit=x',
    '/api/search?q=a&q=b',
  ])('answers %s with 400 and a sentence', async (path) => {
    const { status, body } = await get(path);
    expect(status).toBe(400);
    expect(body.error).toMatch(/^The parameter "(q|limit)" must .+\.$/);
  });
});

describe('/api/compare and /api/correspondences', () => {
  it('compares two categories', async () => {
    const { body } = await get('/api/compare?one=isco-08/3252&other=isco-08/3212');
    expect(body.commonAncestor.code).toBe('32');
  });

  it('refuses a code that several editions have', async () => {
    const { status, body } = await get('/api/compare?one=2221&other=isco-08/3221');
    expect(status).toBe(400);
    expect(body.error).toContain('several editions');
  });

  it('derives a correspondence and says through what', async () => {
    const { body } = await get('/api/correspondences/isco-08/3252?to=soc-2018');
    expect(body.correspondences.map((it) => it.target.code).toSorted()).toEqual(['29-2072', '29-9021']);
    expect(body.correspondences[0]?.derivedThrough).toEqual(['soc-2010']);
  });
});

describe('/api/check and /api/ask', () => {
  it('checks a text', async () => {
    const text = 'The SOC code is 29-2071.';
    const { body } = await post('/api/check', { text });
    expect(body.claims[0]).toMatchObject({ verdict: 'superseded' });
    expect(text.slice(body.claims[0]?.start, body.claims[0]?.end)).toBe(body.claims[0]?.text);
  });

  it('answers a question', async () => {
    const { body } = await get(
      `/api/ask?q=${encodeURIComponent('How are paramedical practitioners defined?')}`,
    );
    expect(body.paths.flat().map((it) => it.code)).toContain('2240');
  });

  it.each([{}, { text: 5 }, [], 'not JSON'])('answers %j with 400', async (body) => {
    expect((await post('/api/check', body)).status).toBe(400);
  });

  it('refuses a text that is too long', async () => {
    const { status, body } = await post('/api/check', { text: 'a'.repeat(50_001) });
    expect(status).toBe(400);
    expect(body.error).toContain('at most 50,000 characters');
  });

  it('refuses a body that is too large', async () => {
    expect((await post('/api/check', { text: 'a'.repeat(2_000_000) })).status).toBe(413);
  });
});

describe('/api/code', () => {
  it('codes to both editions where none is asked for', async () => {
    const { body } = await post('/api/code', { title: 'Enrolled nurse' });
    expect(body.results.map((it) => it.edition)).toEqual(['isco-08', 'soc-2018']);
    expect(body.results[0]?.decided.code).toBe('3221');
  });

  it('codes to the edition asked for', async () => {
    const { body } = await post('/api/code', { title: 'Dentist', to: ['isco-08'] });
    expect(body.results).toHaveLength(1);
    expect(body.results[0]?.decided.code).toBe('2261');
  });

  it('refuses an edition that titles cannot be coded to, and an empty title', async () => {
    const edition = await post('/api/code', { title: 'Dentist', to: ['isco-88'] });
    expect([edition.status, edition.body.error]).toEqual([
      400,
      expect.stringContaining('cannot be coded to isco-88'),
    ]);
    expect((await post('/api/code', { title: ' ' })).status).toBe(400);
  });
});

describe('what no address answers', () => {
  it('is JSON below /api', async () => {
    const { status, body } = await get('/api/no-such-thing');
    expect([status, body]).toEqual([404, { error: 'There is nothing at /api/no-such-thing.' }]);
  });
});
