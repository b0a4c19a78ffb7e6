/** `cadre data check`: proves the tables. */
import { checkData } from '../../data/check-data.ts';
import { readTable } from '../../data/data-folder.ts';
import { findingText } from '../../data/finding.ts';
import { printJson, printLines } from '../print.ts';

/** Prints what is wrong in the tables; exit code 1 when something is. */
export function dataCheck(options: { readonly json?: true }): void {
  const findings = checkData(readTable);
  if (options.json) printJson({ findings });
  else
    printLines([
      ...findings.map(findingText),
      findings.length === 0
        ? 'The tables are as they should be.'
        : `${findings.length === 1 ? '1 fault' : `${findings.length} faults`}.`,
    ]);
  if (findings.length > 0) process.exitCode = 1;
}
