/** Coding: a job title, with or without its context, to ranked categories. */
export type {
  Candidate,
  Coder,
  DecidedCategory,
  EditionResult,
  Evidence,
  JobDescription,
  TitleCoding,
} from './coder.ts';
export {
  type CoveragePoint,
  type EvaluatedTitle,
  type Evaluation,
  evaluate,
  type SharesByDigits,
} from './evaluation.ts';
export { isKnownTitle } from './known-titles.ts';
export { openTitleModel, type TitleModel } from './model/title-model.ts';
export { type ContradictoryTitle, type Learned, learn, withoutTitle } from './own/learned-codings.ts';
export { type OwnCoding, ownKey } from './own/own-coding.ts';
export { isOwnTitle } from './own/own-titles.ts';
export { type PlacedTitle, placeTitles } from './place-title.ts';
export { isOfHealth } from './rules/health-setting.ts';
export { createTitleCoder } from './title-coder.ts';
