/** The texts that the user imported, for the commands that show them. */
import type { Classifications, EditionId, OfficialPublication } from '../classification/index.ts';
import { officialFolder, readOfficialTexts } from '../official/official-folder.ts';

/** The imported publications; says on standard error which of them are damaged, and goes on without them. */
export async function officialTexts(
  classifications: Classifications,
  edition?: EditionId,
): Promise<readonly OfficialPublication[]> {
  const { publications, problems } = await readOfficialTexts(classifications, officialFolder(), edition);
  for (const problem of problems) process.stderr.write(`cadre: ${problem}\n`);
  return publications;
}
