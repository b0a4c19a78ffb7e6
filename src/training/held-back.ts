/** Titles kept out of training, to compare designs by and to fit the probabilities with. */

import { hashOfText } from '../coding/model/title-features.ts';
import type { TitleModel } from '../coding/model/title-model.ts';
import { titleText } from './corpus.ts';
import type { LabelledTitle } from './labelled-title.ts';

/** Whole lists kept out: they stand for lists never seen. */
const HELD_BACK_LISTS = ['swe_sv', 'prt_pt', 'nor_no', 'cze_cs', 'est_et'].map(
  (it) => `national-indexes/${it}`,
);
const ONE_IN = 33;
/** Share of codes that no model could expect: errors of the list. */
const UNEXPECTED = 0.02;

/** Titles split by use. */
export interface Split {
  readonly training: readonly LabelledTitle[];
  /** About 3 % of all other titles, drawn at random. */
  readonly random: readonly LabelledTitle[];
  /** All titles of some lists. */
  readonly lists: readonly LabelledTitle[];
}

/** Splits titles; the same title is always on the same side. */
export function holdBack(titles: readonly LabelledTitle[]): Split {
  const training: LabelledTitle[] = [];
  const random: LabelledTitle[] = [];
  const lists: LabelledTitle[] = [];
  for (const title of titles) {
    if (HELD_BACK_LISTS.includes(title.source)) lists.push(title);
    else if (title.isPhrase || hashOfText(titleText(title.title)) % ONE_IN !== 0) training.push(title);
    else if (title.isco.length === 1) random.push(title);
  }
  return { training, random, lists };
}

/** Shares of titles whose right ISCO-08 unit group comes first, or among the first five. */
export interface Accuracy {
  readonly titles: number;
  readonly top1: number;
  readonly top5: number;
}

/** Measures a model at four digits. */
export function measure(
  model: TitleModel,
  titles: readonly Pick<LabelledTitle, 'title' | 'isco'>[],
): Accuracy {
  let first = 0;
  let five = 0;
  for (const { title, isco } of titles) {
    const codes = model.predict(title, 'isco-08', 5).map((it) => it.code);
    if (isco.includes(codes[0] ?? '')) first += 1;
    if (codes.some((code) => isco.includes(code))) five += 1;
  }
  return { titles: titles.length, top1: first / titles.length, top5: five / titles.length };
}

/**
 * The temperature at which a model written with temperature 1 finds the right categories least surprising. Only titles
 * that it does not know by heart count.
 */
export function fitTemperature(model: TitleModel, titles: readonly LabelledTitle[]): number {
  const novel = titles.filter((it) => model.known(it.title) === undefined);
  const cases = novel.map(({ title, isco }) => {
    const likely = model.predict(title, 'isco-08', 60);
    return {
      logs: likely.map((it) => Math.log(it.probability)),
      right: likely.map((it) => isco.includes(it.code)),
    };
  });
  const surprise = (temperature: number) =>
    cases.reduce((sum, { logs, right }) => {
      const powers = logs.map((log) => Math.exp(log / temperature));
      const all = powers.reduce((total, power) => total + power, 1e-9);
      const good = powers.reduce((total, power, at) => total + (right[at] ? power : 0), 0);
      return sum - Math.log((1 - UNEXPECTED) * (good / all) + UNEXPECTED / 436);
    }, 0);
  const tried = Array.from({ length: 31 }, (_, step) => 0.8 + step * 0.05);
  const best = tried.reduce((kept, temperature) =>
    surprise(temperature) < surprise(kept) ? temperature : kept,
  );
  return Math.round(best * 100) / 100;
}
