/**
 * Trains the model of titles from the published lists.
 *
 *     cadre train --from ../shared/reference --out models/titles --seed 1
 *
 * Writes models/titles.bin and models/MODEL_CARD.md. Stopped, it goes on after the last whole epoch when run again.
 * With `--hold-back` it trains without the titles held back, measures with them and fits the temperature.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { openTitleModel } from '../coding/model/title-model.ts';
import { readTable } from '../data/data-folder.ts';
import { loadCheckpoint, removeCheckpoint, saveCheckpoint } from './checkpoint.ts';
import { buildCorpus, type CodeLists } from './corpus.ts';
import { trainEpochs } from './epochs.ts';
import { fitTemperature, holdBack, measure } from './held-back.ts';
import type { LabelledTitle } from './labelled-title.ts';
import { modelCard } from './model-card.ts';
import { newNetwork } from './network.ts';
import { readReferenceTitles } from './reference-titles.ts';
import { writeModel } from './write-model.ts';

const DIMENSION = 144;
const EPOCHS = 4;
const RATE = 0.1;
/** Fitted with `--hold-back` on the lists held back. */
const TEMPERATURE = 1.1;

const { values } = parseArgs({
  options: {
    from: { type: 'string', default: '../shared/reference' },
    out: { type: 'string', default: 'models/titles' },
    seed: { type: 'string', default: '1' },
    threads: { type: 'string', default: '2' },
    'hold-back': { type: 'boolean', default: false },
  },
});

const titles = readReferenceTitles(values.from, readTable);
say(`${titles.length} coded titles read.`);
const codes: CodeLists = [titles.flatMap((it) => it.isco), titles.flatMap((it) => it.soc)].map((list) =>
  [...new Set(list)].sort(),
);
if (values['hold-back']) {
  const split = holdBack(titles);
  const file = await train(split.training, `${values.out}-hold-back`, 1);
  writeFileSync(`${values.out}-hold-back.bin`, file);
  const model = openTitleModel(file);
  say(`Random titles: ${JSON.stringify(measure(model, split.random))}`);
  say(`Whole lists: ${JSON.stringify(measure(model, split.lists))}`);
  say(`Temperature: ${fitTemperature(model, split.lists)}`);
} else {
  const file = await train(titles, values.out, TEMPERATURE);
  writeFileSync(`${values.out}.bin`, file);
  const sha256 = createHash('sha256').update(file).digest('hex');
  writeFileSync(
    join(dirname(values.out), 'MODEL_CARD.md'),
    modelCard({ titles, codes, sha256, bytes: file.length, seed: Number(values.seed), epochs: EPOCHS }),
  );
  say(`${values.out}.bin written: ${file.length} bytes.`);
}

async function train(
  training: readonly LabelledTitle[],
  out: string,
  temperature: number,
): Promise<Uint8Array> {
  const seed = Number(values.seed);
  const corpus = buildCorpus(training, codes);
  say(`${corpus.size} distinct titles, ${corpus.vocabulary.length} features.`);
  const network = newNetwork(
    DIMENSION,
    corpus.vocabulary.length,
    codes.map((list) => list.length),
    seed,
  );
  const plan = { epochs: EPOCHS, rate: RATE, seed, threads: Number(values.threads) };
  const { features, categories, weight, size, tellsNothing } = corpus;
  const key = createHash('sha256')
    .update(JSON.stringify([DIMENSION, EPOCHS, RATE, seed]))
    .update(features.items)
    .update(categories[0]?.items ?? '')
    .digest('hex');
  const checkpoint = `${out}.checkpoint`;
  mkdirSync(dirname(out), { recursive: true });
  const done = loadCheckpoint(checkpoint, key, network);
  await trainEpochs(
    { features, categories, weight, size, tellsNothing },
    network,
    plan,
    done,
    ({ epoch, share, loss }) =>
      say(`Epoch ${epoch + 1} of ${EPOCHS}, ${Math.round(share * 100)} %, loss ${loss.toFixed(3)}`),
    (epochs) => saveCheckpoint(checkpoint, key, epochs, network),
  );
  removeCheckpoint(checkpoint);
  return writeModel({ network, corpus, codes, titles: training, temperature });
}

function say(line: string): void {
  process.stderr.write(`${line}\n`);
}
