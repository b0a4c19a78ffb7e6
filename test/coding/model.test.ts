import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openTitleModel } from '../../src/coding/model/title-model.ts';

const FILE = new URL('../../models/titles.bin', import.meta.url);

describe.skipIf(!existsSync(FILE))('the shipped title model', () => {
  const bytes = existsSync(FILE) ? readFileSync(FILE) : new Uint8Array(0);
  const model = existsSync(FILE) ? openTitleModel(bytes) : undefined;
  const first = (title: string, edition: 'isco-08' | 'soc-2018' = 'isco-08') =>
    model?.predict(title, edition, 1)[0]?.code;

  it('is at most 16 MB', () => {
    expect(bytes.length).toBeLessThanOrEqual(16_000_000);
  });

  it('codes plain titles of many languages to ISCO-08', () => {
    for (const [title, code] of [
      ['Hebamme', '2222'],
      ['sage-femme', '2222'],
      ['dentista', '2261'],
      ['kierowca autobusu', '8331'],
      ['медицинска сестра', '2221'],
      ['νοσηλευτής', '2221'],
      ['szakács', '5120'],
      ['pharmacist', '2262'],
      ['medical records technician', '3252'],
    ] as const) {
      expect(first(title), title).toBe(code);
    }
  });

  it('codes plain English titles to SOC 2018', () => {
    expect(first('registered nurse', 'soc-2018')).toBe('29-1141');
    expect(first('medical records specialist', 'soc-2018')).toBe('29-2072');
    expect(first('electrician', 'soc-2018')).toBe('47-2111');
  });

  it('gives the same answer whatever the case, the accents and the spaces', () => {
    for (const title of ['Infirmière diplômée', 'Técnico de laboratório', 'Pielęgniarka']) {
      const plain = title.normalize('NFD').replace(/\p{M}/gu, '');
      const answer = model?.predict(title, 'isco-08', 3);
      expect(model?.predict(`  ${title.toUpperCase()} `, 'isco-08', 3)).toEqual(answer);
      expect(model?.predict(plain, 'isco-08', 3)).toEqual(answer);
    }
  });

  it('answers any text in bounded time', () => {
    for (const text of ['', 'a', '1234', '🏥🏥', '\u0000\u0007', 'سكرتير', '看護師', 'x'.repeat(100_000)]) {
      const started = performance.now();
      const likely = model?.predict(text, 'isco-08', 5) ?? [];
      expect(performance.now() - started).toBeLessThan(500);
      expect(likely.reduce((sum, it) => sum + it.probability, 0)).toBeLessThanOrEqual(1 + 1e-9);
    }
  });

  it('knows the titles of its lists by heart', () => {
    expect(model?.known('Krankenpfleger')?.isco.length).toBeGreaterThan(0);
    expect(model?.known('zzz no such title')).toBeUndefined();
  });
});
