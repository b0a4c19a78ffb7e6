/** What a request got wrong, in one sentence for a person. */

import type { TableChoices } from '../exchange/input-error.ts';

/** An error that is the client's to know: its status and sentence are the answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** HTTP status, 400 to 599. */
  readonly status: number;
  /** What the client may choose from, where that would help. */
  readonly choices: TableChoices | undefined;

  constructor(status: number, sentence: string, choices?: TableChoices) {
    super(sentence);
    this.status = status;
    this.choices = choices;
  }
}
