import { describe, expect, test } from 'vitest';
import { decode } from '../../src/parse/index.js';

/** The only Kazakh word that tells the encodings apart is written in the bytes of each. */
const bytes = (...list: readonly number[]) => Uint8Array.from(list);
const ascii = (text: string) => [...Buffer.from(text, 'latin1')];

const utf32 = (text: string) =>
  Buffer.from(Uint32Array.from([...text], (char) => char.codePointAt(0) ?? 0).buffer);

function refused(input: Uint8Array) {
  const decoded = decode('a.yaml', input);
  return 'text' in decoded ? undefined : decoded.diagnostic;
}

describe('decode', () => {
  test('UTF-8 with and without a byte order mark', () => {
    expect(decode('a', Buffer.from('a: Ә'))).toEqual({ text: 'a: Ә' });
    expect(decode('a', Buffer.from('\ufeffa: Ә'))).toEqual({ text: 'a: Ә' });
  });

  test.each([
    ['WINDOWS-1251', bytes(...ascii('a: '), 0xcf, 0xf0, 0xe8)],
    ['WINDOWS-1251', bytes(...ascii('a: '), 0xb9, 0x20, 0xab, 0xe4, 0xe0, 0xbb)],
    ['RK1048', bytes(...ascii('a: '), 0xa3, 0xe4, 0xe5, 0xbe)],
    ['PT154', bytes(...ascii('a: '), 0xa4, 0xe4, 0xe5, 0x9c)],
    ['UTF-16LE', Buffer.from('\ufeffa: 1', 'utf16le')],
    ['UTF-16LE', Buffer.from('a: 1', 'utf16le')],
    ['UTF-16LE', Buffer.from('# Есеп\na: 1', 'utf16le')],
    ['UTF-16BE', Buffer.from('# Есеп\na: 1', 'utf16le').swap16()],
    ['UTF-32LE', utf32('\ufeffa: 1')],
    ['UTF-32LE', utf32('a: 1')],
    ['UTF-32BE', utf32('\ufeffa: 1').swap32()],
    ['UTF-32BE', utf32('a: 1').swap32()],
    ['UTF-16BE', Buffer.from('\ufeffa: 1', 'utf16le').swap16()],
  ])('names the encoding %s', (encoding, input) => {
    expect(refused(input)).toMatchObject({ code: 'not-utf8', args: { encoding, file: 'a.yaml' } });
  });

  test('points at the first bad byte and shows its line readably', () => {
    const found = refused(bytes(...ascii('a: 1\r\nb: '), 0xa3, 0xe4, ...ascii('\r\nc: 1')));
    expect(found?.place).toEqual({
      file: 'a.yaml',
      range: { start: { line: 2, column: 4 }, end: { line: 2, column: 5 } },
      excerpt: 'b: Әд',
    });
  });

  test('a damaged character in UTF-8 is no other encoding', () => {
    const found = refused(bytes(...Buffer.from('a: Есеп '), 0xd0, 0xff, ...Buffer.from(' бар')));
    expect(found).toMatchObject({
      args: { encoding: undefined },
      place: { range: { start: { column: 9 } } },
    });
    expect(found?.place?.excerpt).toContain('Есеп \ufffd');
  });

  test('the first byte may be the bad one', () => {
    expect(refused(bytes(0x80, ...ascii('a\nb\n')))?.place?.range.start).toEqual({ line: 1, column: 1 });
  });

  test.each([
    ['an overlong form', [0xc0, 0xaf]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
    ['a cut sequence', [0xd0]],
  ])('refuses %s where it starts', (_, bad) => {
    expect(refused(bytes(...ascii('ab'), ...bad))?.place?.range.start).toEqual({ line: 1, column: 3 });
  });

  test('refuses more than a mebibyte', () => {
    expect(decode('a', new Uint8Array(1_048_576).fill(0x20))).toHaveProperty('text');
    expect(refused(new Uint8Array(1_048_577).fill(0x20))).toMatchObject({
      code: 'limit-exceeded',
      args: { what: 'size', limit: 1_048_576 },
    });
  });
});
