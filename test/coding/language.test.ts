import { describe, expect, it } from 'vitest';
import { recogniseLanguage } from '../../src/coding/title/language.ts';
import { classifications } from './open-tables.ts';

describe('the language of a title', () => {
  it.each([
    ['agent de santé communautaire', 'fr'],
    ['enfermera de turno', 'es'],
    ['medical records officer', 'en'],
    ['Krankenpflegerin', 'de'],
    ['Bidan desa', 'id'],
    ['护士长', 'zh'],
    ['看護師さん', 'ja'],
    ['간호사', 'ko'],
    ['พยาบาล', 'th'],
    ['xyzzy', 'und'],
    ['', 'und'],
  ])('%j is %j', (title, language) => {
    expect(recogniseLanguage(classifications, title)).toBe(language);
  });
});
