/** What a request got wrong, in one sentence for a person. */

/** An error that is the client's to know: its status and sentence are the answer. */
export class Problem extends Error {
  override readonly name = 'Problem';
  /** HTTP status, 400 to 599. */
  readonly status: number;

  constructor(status: number, sentence: string) {
    super(sentence);
    this.status = status;
  }
}
