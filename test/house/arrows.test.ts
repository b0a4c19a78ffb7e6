/** Holds the house's arrows: imports run downward only, and the pure parts use no Node interface. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = resolve(import.meta.dirname, '../../src');

/** What each folder may import of ours. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  classification: [],
  coding: ['classification'],
  answers: ['classification'],
  data: ['classification', 'coding'],
  exchange: ['classification', 'coding'],
  own: ['classification', 'coding', 'exchange'],
  official: ['classification', 'exchange', 'own'],
  training: ['classification', 'coding', 'data'],
  server: ['classification', 'coding', 'answers', 'data', 'exchange', 'own', 'official', 'web'],
  web: ['classification', 'coding', 'answers'],
  cli: ['classification', 'coding', 'answers', 'data', 'exchange', 'own', 'official', 'server'],
};
const PURE = ['classification', 'coding', 'answers', 'web'];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((it) => /\.tsx?$/.test(it));
const importsOf = (file: string) =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (it) => it[1] ?? '',
  );

describe('arrows run downward only', () => {
  it('every folder of src has its rule', () => {
    const folders = new Set(files.map((it) => it.split('/')[0]));
    expect(Object.keys(MAY_IMPORT)).toEqual(expect.arrayContaining([...folders]));
  });

  it.each(files)('%s', (file) => {
    const folder = file.split('/')[0] ?? '';
    for (const specifier of importsOf(file)) {
      if (specifier.startsWith('.')) {
        const target = relative(src, resolve(src, dirname(file), specifier)).split('/')[0] ?? '';
        if (target !== folder) expect(MAY_IMPORT[folder], `${file} imports ${specifier}`).toContain(target);
      } else if (PURE.includes(folder)) {
        expect(specifier, `${file} must run in a browser`).not.toMatch(/^node:/);
      }
    }
    if (PURE.includes(folder) && folder !== 'web') {
      const code = readFileSync(join(src, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
      expect(code, `${file} must run in a browser`).not.toMatch(
        /\b(?:process\.|Buffer\b|__dirname|require\()/,
      );
    }
  });
});
