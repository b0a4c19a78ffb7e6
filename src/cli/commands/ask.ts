/** `cadre ask QUESTION`: an answer from the tables. */
import { answerQuestion } from '../../answers/index.ts';
import { lazy } from '../../classification/index.ts';
import { placeTitles } from '../../coding/index.ts';
import { openCoder } from '../../data/open-coder.ts';
import { UsageError } from '../exit.ts';
import { printJson, printLines, section, wrapped } from '../print.ts';
import { openTables } from '../tables.ts';

/** Prints the answer to a question; "not known" is an answer too. */
export function ask(question: readonly string[], options: { readonly json?: true }): void {
  const asked = question.join(' ');
  if (asked.trim() === '') throw new UsageError('Give a question, for example "What is code 3252?".');
  const classifications = openTables();
  // Opened only for a title that no table has.
  const place = lazy(() => placeTitles(classifications, openCoder(classifications)));
  const answer = answerQuestion(classifications, asked, (title) => place()(title));
  if (options.json) {
    printJson(answer);
    return;
  }
  printLines([
    wrapped(answer.understood),
    ...section(
      '',
      answer.statements.map((it) => it.text),
    ).slice(1),
    ...section(
      'Path',
      answer.paths.map((path) => path.map((it) => `${it.code} ${it.title}`).join(' > ')),
    ),
    ...section('Sources', [...new Set(answer.statements.flatMap((it) => it.sources))]),
    ...section('Ask next', answer.related),
  ]);
}
