import { describe, expect, it } from 'vitest';
import { command } from '../run.js';
import { report, workspace } from './fixture.js';

const NAME = { kk: 'ӘҒҚҢӨҰҮҺ', ru: 'Приветствие' };
/** One byte a letter: the Russian ones as in all three encodings, the Kazakh ones as in KZ-1048. */
const KZ = { Ә: 0xa3, Ғ: 0xaa, Қ: 0x8d, Ң: 0xbd, Ө: 0xa5, Ұ: 0xa1, Ү: 0xaf, Һ: 0x8e } as Record<
  string,
  number
>;
const kz1048 = (text: string) =>
  Uint8Array.from([...text], (char) => {
    const code = char.codePointAt(0) ?? 0;
    return KZ[char] ?? (code >= 0x410 && code <= 0x44f ? code - 0x350 : code);
  });

const problems = async (files: Readonly<Record<string, string | Uint8Array>>, argv: readonly string[]) => {
  const { code, stdout, stderr } = await command(argv, { cwd: workspace(files) });
  const lines = (stdout + stderr).split('\n').filter((line) => / error /.test(line));
  return [code, lines.map((line) => /^(\S+?):(\d+:\d+): error ([\w-]+)/.exec(line)?.slice(1).join(' '))];
};

describe('what a workspace is made of must be text', () => {
  const codelist = `spheres:\n  - id: x\n    name: { kk: ${NAME.kk}, ru: ${NAME.ru}, en: x }\n`;
  it.each([
    [
      'regions/akmola.yaml',
      kz1048(report('akmola', `submitted_by: ${NAME.kk}\nmetrics: {}`)),
      1,
      '3:15 not-utf8',
    ],
    ['regions/akmola.yaml', Buffer.from(report('akmola'), 'utf16le'), 1, '1:1 not-utf8'],
    ['codelists/spheres.yaml', kz1048(codelist), 2, '3:17 not-utf8'],
    ['smg-report.yaml', kz1048(`period: 2020-02\n# ${NAME.ru}\n`), 2, '2:3 not-utf8'],
    ['templates/ru/greeting.hbs', kz1048(NAME.ru), 2, '1:1 not-utf8'],
    ['templates/kk/greeting.hbs', kz1048(`x\n${NAME.kk}`), 2, '2:1 not-utf8'],
    ['templates/ru/greeting.hbs', Buffer.from('Уважаемые\u0000', 'utf8'), 2, '1:10 reserved-character'],
    ['templates/ru/greeting.hbs', 'Коллеги\r\n\uE001', 2, '2:1 reserved-character'],
  ])('%s (%#)', async (path, bytes, code, expected) => {
    expect(await problems({ [path]: bytes }, ['build', '--locale', 'en'])).toEqual([
      code,
      [`${path} ${expected}`],
    ]);
    if (path.endsWith('.hbs'))
      expect((await problems({ [path]: bytes }, ['explain', 'meetings']))[0]).toBe(2);
  });

  it.each(['\uFEFF', ''])('a byte order mark is fine (%j)', async (mark) => {
    const files = {
      'regions/akmola.yaml': mark + report('akmola').replaceAll('\n', '\r'),
      'templates/ru/greeting.hbs': `${mark}Уважаемые коллеги!\r\n`,
    };
    const { code, stdout } = await command(['build', '--lang', 'ru', '--only', 'speech', '--out', '-'], {
      cwd: workspace(files),
    });
    expect([code, stdout]).toEqual([
      0,
      expect.stringMatching(/^(?![\s\S]*\uFEFF)[\s\S]*Уважаемые коллеги!\n/),
    ]);
  });
});
