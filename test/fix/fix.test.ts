import { chmodSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, stringify } from 'yaml';
import { fixTemplate, fixYaml } from '../../src/fix.js';
import { command } from '../run.js';
import { scratch } from '../scratch.js';

const HEAD = 'region: kostanay\nperiod: 2020-02\nmetrics: {}\n';
const fixed = (text: string) => fixYaml('f.yaml', text, 'activity').text;

describe('in the source text', () => {
  test.each([
    [
      'folded',
      'kk: >-\n      Топ  құрамы\n      жаңартылды,ол өтті.',
      'kk: >-\n      Топ құрамы\n      жаңартылды, ол өтті.',
    ],
    [
      'a blank at the end of a line',
      'kk: >-\n      Топ \n      құрамы жаңартылды.',
      'kk: >-\n      Топ\n      құрамы жаңартылды.',
    ],
    ['double quotes', 'kk: "Топ \\"Жас Отан\\" - үздік."', 'kk: "Топ «Жас Отан» – үздік."'],
    ['single quotes', 'kk: \'Бұл "Жас Отан" тобы.\'', "kk: 'Бұл «Жас Отан» тобы.'"],
    [
      'plain',
      'kk: Бұл "Жас Отан" тобы. # a  "comment" - stays',
      'kk: Бұл «Жас Отан» тобы. # a  "comment" - stays',
    ],
    ['a colon in a plain text is left', 'kk: Мынау:Бұл тобы.', 'kk: Мынау:Бұл тобы.'],
    ['in quotes it is not', "kk: 'Мынау:Бұл тобы.'", "kk: 'Мынау: Бұл тобы.'"],
  ])('%s', (_, before, after) => {
    const file = (kk: string) => `${HEAD}highlights:\n  - ${kk}\n    ru: Состав обновлён.\n`;
    expect(fixed(file(before))).toBe(file(after));
  });

  test('an alias is corrected where it stands', () => {
    const text = `${HEAD}highlights:\n  - { kk: &a "Топ  бар.", ru: Есть. }\n  - { kk: *a, ru: Есть. }\n`;
    expect(fixed(text)).toBe(text.replace('Топ  бар', 'Топ бар'));
  });

  test('what is shared with something that is no prose is left alone', () => {
    const text = `region: kostanay\nsubmitted_by: &a "Топ  бар."\nhighlights:\n  - { kk: *a, ru: Есть. }\n`;
    const { text: same, diagnostics } = fixYaml('f.yaml', text, 'activity');
    expect(same).toBe(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['fix-refused']);
  });

  test('a template keeps its tags', () => {
    const text = '{{! "a"  b }}Слово - за "{{name}}" ,  друзья.\n';
    expect(fixTemplate(text, 'ru').text).toBe(
      '{{! "a"  b }}Слово — за «{{name}}» , друзья.\n'.replace('» ,', '»,'),
    );
  });
});

const piece = fc.constantFrom(
  'район',
  'pайон',
  'Топ',
  'акпарат',
  '52',
  ' ',
  '  ',
  ',',
  '.',
  ' ,',
  '"',
  ' "',
  '" ',
  ' - ',
  '«',
  '»',
  'г.',
  'Алматы',
  ': ',
  ':',
  ' #',
  "'",
  '\\',
  '\n',
  '🙂',
);
const prose = fc.array(piece, { minLength: 1, maxLength: 25 }).map((parts) => `А${parts.join('')}я`);
const style = fc.constantFrom(
  'PLAIN' as const,
  'QUOTE_SINGLE' as const,
  'QUOTE_DOUBLE' as const,
  'BLOCK_FOLDED' as const,
  'BLOCK_LITERAL' as const,
);

describe('any file', () => {
  const file = fc
    .tuple(prose, prose, style, fc.integer({ min: 20, max: 70 }), fc.boolean())
    .map(([kk, ru, type, lineWidth, crlf]) => {
      const value = {
        region: 'kostanay',
        submitted_by: kk,
        highlights: [
          { kk, ru },
          { kk: 'Топ бар.', ru },
        ],
      };
      const text = stringify(value, { defaultStringType: type, defaultKeyType: 'PLAIN', lineWidth });
      const commented = `# "a"  comment , with - slips\n${text}# "and"  another\n`;
      return crlf ? commented.replaceAll('\n', '\r\n') : commented;
    });

  test('is corrected once and for all, in its prose only', () => {
    fc.assert(
      fc.property(file, (text) => {
        const once = fixed(text);
        expect(fixed(once)).toBe(once);
        const [before, after] = [parseYaml(text), parseYaml(once)];
        expect({ ...after, highlights: [] }).toEqual({ ...before, highlights: [] });
        expect(once.split('\n').length).toBe(text.split('\n').length);
        expect(once.match(/^#.*$/gm)).toEqual(text.match(/^#.*$/gm));
        const bare = (one: string) =>
          one
            .replace(/[\s"«»„“—–-]/g, '')
            .replaceAll('p', 'р')
            .replaceAll('қ', 'к');
        for (const [i, highlight] of before.highlights.entries()) {
          expect(bare(after.highlights[i].kk)).toBe(bare(highlight.kk));
          expect(bare(after.highlights[i].ru)).toBe(bare(highlight.ru));
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the command', () => {
  const slip = `${HEAD}highlights:\n  - { kk: Топ бар., ru: 'Есть  группа.' }\n`;

  test('keeps a byte order mark, line ends and permissions, and follows a link', async () => {
    const crlf = `\uFEFF${slip.replaceAll('\n', '\r\n')}`;
    const cwd = scratch({ 'a.yaml': crlf });
    chmodSync(join(cwd, 'a.yaml'), 0o640);
    symlinkSync('a.yaml', join(cwd, 'link.yaml'));
    const ran = await command(['fix', 'link.yaml'], { cwd });
    expect(ran).toEqual({ code: 0, stdout: 'link.yaml\n', stderr: '' });
    expect(readFileSync(join(cwd, 'a.yaml'), 'utf8')).toBe(crlf.replace('Есть  группа', 'Есть группа'));
    expect(statSync(join(cwd, 'a.yaml')).mode & 0o777).toBe(0o640);
  });

  test('says nothing where there is nothing to correct', async () => {
    const cwd = scratch({ 'a.yaml': HEAD });
    expect(await command(['fix', 'a.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  test.each([
    ['a file that is not there', ['fix', 'b.yaml'], 3],
    ['a file that cannot be read', ['fix', 'broken.yaml'], 1],
    ['a glob that matches nothing', ['fix', 'x/*.yaml'], 2],
    ['stdin', ['fix', '-'], 2],
    ['no workspace', ['fix'], 2],
  ])('%s', async (_, argv, code) => {
    const cwd = scratch({ 'broken.yaml': 'a: [\n', 'a.yaml': slip });
    const ran = await command(argv, { cwd });
    expect(ran.code).toBe(code);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).not.toBe('');
  });

  test('one broken file does not keep the others from being corrected', async () => {
    const cwd = scratch({ 'broken.yaml': 'a: [\n', 'a.yaml': slip });
    const ran = await command(['fix', '*.yaml'], { cwd });
    expect(ran).toMatchObject({ code: 1, stdout: 'a.yaml\n' });
  });

  test('after it, validate has nothing of the kind to say', async () => {
    const cwd = scratch({ 'a.yaml': slip });
    await command(['fix', 'a.yaml'], { cwd });
    expect((await command(['validate', 'a.yaml'], { cwd })).stdout).toBe('1 file: no problems found\n');
  });
});
