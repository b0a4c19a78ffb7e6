/** Printing for people: plain text that wraps at the terminal's width. */

/** Prints a value as JSON, for programs. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, process.stdout.isTTY ? 2 : 0)}\n`);
}

/** Prints lines. */
export function printLines(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`);
}

/**
 * Wraps a text at the width of the terminal, later lines indented.
 *
 * @param indent spaces before every line but the first
 */
export function wrapped(text: string, indent = 0): string {
  const width = Math.max(40, Math.min(process.stdout.columns ?? 100, 110));
  const lines: string[] = [];
  const lead = /^ */.exec(text)?.[0] ?? '';
  let line = '';
  for (const word of text.trimStart().split(' ')) {
    if (line !== '' && line.length + word.length + 1 > width - indent) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return lead + [...lines, line].join(`\n${' '.repeat(indent)}`);
}

/** A heading with the lines under it, indented; nothing where there are none. */
export function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((it) => `  ${wrapped(it, 4 + leadOf(it))}`)];
}

/** How far a line is indented already. */
function leadOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** A probability as a percentage. */
export function percent(share: number): string {
  return `${(share * 100).toFixed(share > 0.995 || share < 0.1 ? 1 : 0)} %`;
}
