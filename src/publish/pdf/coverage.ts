/** The letters that a TrueType font has a glyph for, by its table `cmap` (OpenType 1.9, formats 4 and 12). */
export function lettersOf(font: Uint8Array): (codePoint: number) => boolean {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const ranges = subtablesOf(view).flatMap((at) => rangesOf(view, at));
  return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last);
}

type CodeRange = readonly [first: number, last: number];

function subtablesOf(view: DataView): number[] {
  const tables = Array.from({ length: view.getUint16(4) }, (_, i) => 12 + i * 16);
  const record = tables.find((at) => view.getUint32(at) === 0x636d6170);
  if (record === undefined) return [];
  const cmap = view.getUint32(record + 8);
  return Array.from({ length: view.getUint16(cmap + 2) }, (_, i) => cmap + view.getUint32(cmap + 8 + i * 8));
}

function rangesOf(view: DataView, at: number): CodeRange[] {
  const format = view.getUint16(at);
  if (format === 12)
    return Array.from({ length: view.getUint32(at + 12) }, (_, i) => [
      view.getUint32(at + 16 + i * 12),
      view.getUint32(at + 20 + i * 12),
    ]);
  if (format !== 4) return [];
  const count = view.getUint16(at + 6) / 2;
  return Array.from({ length: count }, (_, i): CodeRange => {
    const last = view.getUint16(at + 14 + i * 2);
    return [view.getUint16(at + 16 + count * 2 + i * 2), last];
  }).filter(([first]) => first !== 0xffff);
}

/** Letters of a text that a font lacks, each once; white space and joiners need no glyph. */
export function lacking(text: string, has: (codePoint: number) => boolean): string[] {
  return [...new Set(text)].filter(
    (letter) => !/[\p{Cc}\p{Cf}\p{Z}]/u.test(letter) && !has(letter.codePointAt(0) ?? 0),
  );
}
