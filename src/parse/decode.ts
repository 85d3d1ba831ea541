import { type Diagnostic, diagnostic } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import { LARGEST_FILE } from '../model/source-file.js';
import { guessEncoding, readable } from './encoding.js';

const UTF8 = new TextDecoder('utf-8', { fatal: true });
const LENIENT = new TextDecoder('utf-8');

export type Decoded = { readonly text: string } | { readonly diagnostic: Diagnostic };

/** The text of a file. Only UTF-8 is accepted, with or without a byte order mark. */
export function decode(file: string, bytes: Uint8Array, most = LARGEST_FILE): Decoded {
  if (bytes.length > most) return refuse('limit-exceeded', { what: 'size', limit: most }, file);
  const wide = utf32(bytes) ?? utf16(bytes);
  if (wide) return refuse('not-utf8', { encoding: wide, file }, file);
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    const encoding = isMostlyUtf8(bytes) ? undefined : guessEncoding(bytes);
    const show = (line: Uint8Array) => (encoding ? readable(line, encoding) : LENIENT.decode(line));
    const place = placeOfByte(file, bytes, firstInvalid(bytes), show);
    return { diagnostic: diagnostic('not-utf8', { encoding: encoding?.name, file }, { place }) };
  }
}

function refuse<C extends 'limit-exceeded' | 'not-utf8'>(
  code: C,
  args: Parameters<typeof diagnostic<C>>[1],
  file: string,
): Decoded {
  const start = { line: 1, column: 1 };
  return { diagnostic: diagnostic(code, args, { place: { file, range: { start, end: start } } }) };
}

/** UTF-32 by its byte order mark, or by the three zeros of a Latin letter. Its mark begins as that of UTF-16 does. */
function utf32([a, b, c, d]: Uint8Array): string | undefined {
  if (d === 0 && c === 0 && ((a === 0xff && b === 0xfe) || (b === 0 && a !== 0))) return 'UTF-32LE';
  if (a !== 0 || b !== 0) return undefined;
  return (c === 0xfe && d === 0xff) || (c === 0 && d !== 0 && d !== undefined) ? 'UTF-32BE' : undefined;
}

/** UTF-16 by its byte order mark, or by the zero that halves every Latin letter. */
function utf16(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if (a === undefined || b === undefined) return undefined;
  if ((a === 0xff && b === 0xfe) || (a !== 0 && b === 0)) return 'UTF-16LE';
  return (a === 0xfe && b === 0xff) || (a === 0 && b !== 0) ? 'UTF-16BE' : undefined;
}

/** More characters are whole than broken: a few bytes are damaged, and to convert the file would spoil the rest. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  const beyond = LENIENT.decode(bytes).match(/[^\0-\x7f]/gu) ?? [];
  const broken = beyond.filter((char) => char === '\ufffd').length;
  return beyond.length > 2 * broken;
}

/** Offset of the first byte that cannot stand there in UTF-8. */
function firstInvalid(bytes: Uint8Array): number {
  for (let i = 0; i < bytes.length; ) {
    const length = sequenceLength(bytes[i] ?? 0);
    if (length === 0 || !isValid(bytes.subarray(i, i + length), length)) return i;
    i += length;
  }
  return bytes.length;
}

function sequenceLength(byte: number): number {
  if (byte < 0x80) return 1;
  if (byte < 0xc2 || byte > 0xf4) return 0;
  return byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : 4;
}

function isValid(sequence: Uint8Array, length: number): boolean {
  if (length === 1) return true;
  if (sequence.length < length || sequence.subarray(1).some((byte) => byte >> 6 !== 0b10)) return false;
  const [first, second = 0] = sequence;
  // Overlong forms, surrogates, and what lies above U+10FFFF.
  if (first === 0xe0) return second >= 0xa0;
  if (first === 0xed) return second < 0xa0;
  if (first === 0xf0) return second >= 0x90;
  return first !== 0xf4 || second < 0x90;
}

function placeOfByte(
  file: string,
  bytes: Uint8Array,
  offset: number,
  show: (line: Uint8Array) => string,
): Place {
  // An index of -1 would count from the end.
  const start = offset === 0 ? 0 : bytes.lastIndexOf(0x0a, offset - 1) + 1;
  const next = bytes.indexOf(0x0a, offset);
  const line = 1 + bytes.subarray(0, start).filter((byte) => byte === 0x0a).length;
  const column = show(bytes.subarray(start, offset)).length + 1;
  const excerpt = show(bytes.subarray(start, next < 0 ? bytes.length : next)).replace(/\r$/, '');
  return { file, range: { start: { line, column }, end: { line, column: column + 1 } }, excerpt };
}
