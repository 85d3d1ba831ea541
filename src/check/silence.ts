import { type Diagnostic, diagnostic, isCode, SEVERITIES, suggest } from '../diagnostics/index.js';
import type { Place } from '../model/place.js';
import type { Silence, SilencingComment } from '../model/silence.js';
import { isFoundLate, isSilenceable } from './severity.js';

/** What the comments of a file silence, and what is wrong with these comments. */
export interface ReadSilences {
  readonly silences: readonly Silence[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads silencing comments: each names codes that exist and may be silenced, and says why. */
export function readSilences(comments: readonly SilencingComment[]): ReadSilences {
  const read = comments.map(readComment);
  return {
    silences: read.flatMap((one) => one.silences),
    diagnostics: read.flatMap((one) => one.diagnostics),
  };
}

function readComment({ place, codes, reason, first, last }: SilencingComment): ReadSilences {
  const diagnostics = codes.flatMap((code) => codeProblems(code));
  if (codes.length === 0) return { silences: [], diagnostics: [diagnostic('unused-disable', {}, { place })] };
  if (reason === '')
    return {
      silences: [],
      diagnostics: [...diagnostics, diagnostic('disable-without-reason', {}, { place })],
    };
  const good = codes.filter(({ text }) => isCode(text) && isSilenceable(text));
  return { silences: good.map((one) => ({ code: one.text, place: one.place, first, last })), diagnostics };
}

function codeProblems({ text, place }: SilencingComment['codes'][number]): Diagnostic[] {
  if (!isCode(text)) {
    const args = { id: text, suggestion: suggest(text, Object.keys(SEVERITIES)) };
    return [diagnostic('unknown-code', args, { place })];
  }
  return isSilenceable(text) ? [] : [diagnostic('disable-refused', { id: text }, { place })];
}

/** What is left of diagnostics, and which silences were of use. */
export interface Silenced {
  readonly loud: readonly Diagnostic[];
  readonly used: ReadonlySet<Silence>;
}

/** Drops what comments silence. */
export function silence(found: readonly Diagnostic[], silences: readonly Silence[]): Silenced {
  const used = new Set<Silence>();
  const known = grouped(silences);
  const loud = found.filter(({ code, place }) => {
    const by = place && silenceAt(known.get(keyOf(place.file, code)) ?? [], place.range.start.line);
    if (by) used.add(by);
    return !by;
  });
  return { loud, used };
}

/** Whether a finding of a code at a place of the comments' own file is silenced. */
export const isSilencedAt = (silences: readonly Silence[], code: string, { range }: Place): boolean =>
  silenceAt(
    silences.filter((one) => one.code === code),
    range.start.line,
  ) !== undefined;

const silenceAt = (silences: readonly Silence[], line: number) =>
  silences.find(({ first, last }) => first <= line && line <= last);

const keyOf = (file: string, code: string) => `${code} ${file}`;

function grouped(silences: readonly Silence[]): Map<string, Silence[]> {
  const groups = new Map<string, Silence[]>();
  for (const one of silences) {
    const key = keyOf(one.place.file, one.code);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}

/** What silences nothing is a leftover that would one day hide a mistake. */
export function unusedSilences(silences: readonly Silence[], used: ReadonlySet<Silence>): Diagnostic[] {
  return silences
    .filter((one) => !one.used && !used.has(one) && !isFoundLate(one.code))
    .map(({ code, place }) => diagnostic('unused-disable', { id: code }, { place }));
}
