import { describe, expect, it } from 'vitest';
import { openTitleModel } from '../../src/coding/model/title-model.ts';
import { buildCorpus } from '../../src/training/corpus.ts';
import { trainEpochs } from '../../src/training/epochs.ts';
import type { LabelledTitle } from '../../src/training/labelled-title.ts';
import { newNetwork } from '../../src/training/network.ts';
import { writeModel } from '../../src/training/write-model.ts';

const CODES = [
  ['2221', '5120', '7126', '8332'],
  ['29-1141', '35-2014', '47-2152', '53-3032'],
] as const;

const WORDS: Readonly<Record<string, readonly string[]>> = {
  '2221': ['nurse', 'infirmier', 'Krankenpfleger', 'enfermera'],
  '5120': ['cook', 'cuisinier', 'Koch', 'cocinera'],
  '7126': ['plumber', 'plombier', 'Klempner', 'fontanera'],
  '8332': ['lorry driver', 'camionneur', 'Lastwagenfahrer', 'camionera'],
};
const ADDITIONS = ['', 'senior', 'night', 'chief', 'assistant', 'hospital', 'trainee', 'mobile'];

/** Said of all four alike. */
const SAID_OF_ALL = [
  'punctual and friendly',
  'friendly person',
  'punctual person',
  'friendly punctual person',
];

const phrases: readonly LabelledTitle[] = SAID_OF_ALL.map((title) => ({
  title,
  source: 'made up',
  isco: [...CODES[0]],
  soc: [],
  weight: 1,
  isPhrase: true,
  tellsNothing: true,
}));

const titles: readonly LabelledTitle[] = CODES[0].flatMap((isco, at) =>
  (WORDS[isco] ?? []).flatMap((word) =>
    ADDITIONS.map((addition) => ({
      title: `${addition} ${word}`.trim(),
      source: 'made up',
      isco: [isco],
      soc: [CODES[1][at] ?? ''],
      weight: 1,
    })),
  ),
);

async function train(threads: number, seed = 1): Promise<Uint8Array> {
  const learned = [...titles, ...phrases];
  const corpus = buildCorpus(learned, CODES);
  const network = newNetwork(8, corpus.vocabulary.length, [4, 4], seed);
  const { features, categories, weight, size, tellsNothing } = corpus;
  const plan = { epochs: 12, rate: 0.2, seed, threads };
  await trainEpochs(
    { features, categories, weight, size, tellsNothing },
    network,
    plan,
    0,
    () => {},
    () => {},
  );
  return writeModel({ network, corpus, codes: CODES, titles: learned, temperature: 1 });
}

describe('a model trained on a few titles', async () => {
  const file = await train(1);
  const model = openTitleModel(file);

  it('is the same, byte for byte, with two threads, and another with another seed', async () => {
    expect(await train(2)).toEqual(file);
    expect(await train(1, 2)).not.toEqual(file);
  });

  it('finds the category of a title in both editions, a misspelt one too', () => {
    for (const [title, isco, soc] of [
      ['Night NURSE', '2221', '29-1141'],
      ['krankenpflegerin', '2221', '29-1141'],
      ['plumbber', '7126', '47-2152'],
      ['retired lorry driver', '8332', '53-3032'],
    ] as const) {
      expect(model.predict(title, 'isco-08', 1)[0]?.code, title).toBe(isco);
      expect(model.predict(title, 'soc-2018', 1)[0]?.code, title).toBe(soc);
    }
  });

  it('gives probabilities that fall and sum to 1 over all categories', () => {
    const likely = model.predict('hospital cook', 'isco-08', 4);
    const probabilities = likely.map((it) => it.probability);
    expect(probabilities).toEqual([...probabilities].sort((one, two) => two - one));
    expect(probabilities.reduce((sum, it) => sum + it, 0)).toBeCloseTo(1, 6);
  });

  it('says nothing of a text in which nothing is known', () => {
    for (const text of ['', '12', '🏥', 'ζζζ', '\u0000'])
      expect(model.predict(text, 'isco-08', 3)).toEqual([]);
  });

  it('learns from phrases that are said of all categories that they tell nothing', () => {
    const likely = model.predict('friendly and punctual', 'isco-08', 4).map((it) => it.probability);
    expect(Math.max(...likely)).toBeLessThan(0.35);
    expect(model.predict('friendly and punctual nurse', 'isco-08', 1)[0]?.code).toBe('2221');
    expect(model.known('friendly person')).toBeUndefined();
  });

  it('remembers the titles of its lists, whatever their case and punctuation, and no others', () => {
    expect(model.known('SENIOR, infirmier')).toEqual({ isco: ['2221'], soc: ['29-1141'] });
    expect(model.known('senior infirmiers')).toBeUndefined();
  });

  it('is not changed by what was asked before', () => {
    const first = model.predict('nurse', 'isco-08', 2);
    model.predict('cook', 'soc-2018', 4);
    expect(model.predict('nurse', 'isco-08', 2)).toEqual(first);
  });
});
