/** The language of a text in a script that one national language alone is written in. */

const SCRIPTS: readonly (readonly [script: RegExp, language: string])[] = [
  // Before Chinese: Japanese has characters of both.
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Khmer}/u, 'km'],
  [/\p{Script=Lao}/u, 'lo'],
  [/\p{Script=Myanmar}/u, 'my'],
  [/\p{Script=Georgian}/u, 'ka'],
  [/\p{Script=Armenian}/u, 'hy'],
];

/**
 * The language that the letters of a text alone tell, or `undefined` where they are those of several.
 *
 * @example
 * scriptLanguage('护士长'); // 'zh'
 */
export function scriptLanguage(text: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(text))?.[1];
}
