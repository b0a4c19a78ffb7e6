/** Writes a CSV file of many rows, as a register has them: a facility in each row, common titles far oftener than rare ones. */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const RANKS = ['', 'Senior ', 'Chief ', 'Assistant ', 'Acting ', 'Deputy '];
const TAILS = ['', ' II', ' Grade 3', ' (night)', ', district', ' trainee', ' - rural'];

/**
 * @param titles to make the distinct titles of
 * @param distinct how many distinct titles, at most 42 times as many as `titles`
 */
export async function writeLongList(
  path: string,
  rows: number,
  titles: readonly string[],
  distinct: number,
): Promise<void> {
  const all = Array.from({ length: distinct }, (_, at) => {
    const round = Math.floor(at / titles.length);
    const title = `${RANKS[round % RANKS.length]}${titles[at % titles.length]}${TAILS[Math.floor(round / RANKS.length) % TAILS.length]}`;
    return /[",]/.test(title) ? `"${title.replaceAll('"', '""')}"` : title;
  });
  const file = createWriteStream(path);
  file.write('id,facility,district,job title,sex,year of birth\n');
  let draw = 12345;
  let text = '';
  for (let row = 0; row < rows; row += 1) {
    draw = (Math.imul(draw, 1_103_515_245) + 12_345) >>> 0;
    const title = all[Math.floor((draw / 2 ** 32) ** 2 * distinct)];
    text += `${row + 1},Health centre ${row % 977},District ${row % 97},${title},${row & 1 ? 'F' : 'M'},${1960 + (row % 45)}\n`;
    if (text.length < 1_000_000) continue;
    if (!file.write(text)) await once(file, 'drain');
    text = '';
  }
  file.end(text);
  await once(file, 'close');
}
