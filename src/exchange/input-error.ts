/** What is wrong with a user's file or arguments, told in one sentence. */

/** What a user may choose from where a table could not be opened without a choice. */
export interface TableChoices {
  /** Columns of which one may hold the job titles. */
  readonly columns: readonly string[];
  /** Sheets of a workbook; empty where it has only one, or the file is none. */
  readonly sheets: readonly string[];
}

/**
 * An error in what the user gave: a file, a row, an option. Its message is one sentence for a person: what is
 * wrong, where (file, row, column) and what to do. The command line prints it and exits with 2; the server
 * answers 400 with it. Nothing has been written when it is thrown.
 *
 * @example throw new InputError('staff.csv is empty. Give a file with a header row and at least one row.');
 */
export class InputError extends Error {
  override readonly name = 'InputError';
  /** Set only where naming a column or a sheet helps. */
  readonly choices: TableChoices | undefined;

  constructor(sentence: string, choices?: TableChoices) {
    super(sentence);
    this.choices = choices;
  }
}

/**
 * Quotes and lists names for a sentence, at most `most` of them.
 *
 * @example listed(['id', 'post']) // '"id", "post"'
 */
export function listed(names: readonly string[], most = 30): string {
  const shown = names.slice(0, most).map((name) => `"${shortened(name)}"`);
  const left = names.length - shown.length;
  return left > 0 ? `${shown.join(', ')} and ${left} more` : shown.join(', ');
}

/**
 * Cuts a long text so that it fits in a sentence.
 *
 * @example shortened('x'.repeat(100)) // 60 characters, ending in an ellipsis
 */
export function shortened(text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}

/**
 * The code of a system error such as `ENOENT`, or an empty text for any other error.
 *
 * @example errorCode(error) === 'ENOSPC'
 */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}
