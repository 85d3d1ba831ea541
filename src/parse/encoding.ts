/**
 * Telling apart what Notepad and older programs in Kazakhstan save. All three encodings have the Russian letters
 * at 0xC0–0xFF; they differ in where (and whether) the Kazakh ones stand.
 */
export interface Encoding {
  /** As iconv knows it. */
  readonly name: 'WINDOWS-1251' | 'RK1048' | 'PT154';
  /** Code points of the Kazakh letters (қ һ ұ ә ө ғ ү ң, capital and small) by byte, where Windows-1251 has something else. */
  readonly letters: Readonly<Record<number, number>>;
}

// biome-ignore format: tables
const KZ_1048: Encoding = {
  name: 'RK1048',
  letters: {
    141: 0x49a, 157: 0x49b, 142: 0x4ba, 158: 0x4bb, 161: 0x4b0, 162: 0x4b1, 163: 0x4d8, 188: 0x4d9, 165: 0x4e8, 180: 0x4e9,
    170: 0x492, 186: 0x493, 175: 0x4ae, 191: 0x4af, 189: 0x4a2, 190: 0x4a3,
  },
};

// biome-ignore format: tables
const PT_154: Encoding = {
  name: 'PT154',
  letters: {
    141: 0x49a, 157: 0x49b, 142: 0x4ba, 158: 0x4bb, 166: 0x4b0, 177: 0x4b1, 170: 0x4d8, 186: 0x4d9, 164: 0x4e8, 181: 0x4e9,
    129: 0x492, 131: 0x493, 135: 0x4ae, 137: 0x4af, 140: 0x4a2, 156: 0x4a3,
  },
};

const WINDOWS_1251: Encoding = { name: 'WINDOWS-1251', letters: {} };

/** The likeliest encoding of bytes that are not UTF-8: the one in which most bytes within words are letters. */
export function guessEncoding(bytes: Uint8Array): Encoding {
  let kz = 0;
  let pt = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] ?? 0;
    // A sign such as «№» or « stands between blanks; a letter touches letters.
    if (byte < 0x80 || byte >= 0xc0 || !(isLetter(bytes[i - 1]) || isLetter(bytes[i + 1]))) continue;
    if (byte in KZ_1048.letters) kz++;
    if (byte in PT_154.letters) pt++;
  }
  if (kz === 0 && pt === 0) return WINDOWS_1251;
  return pt > kz ? PT_154 : KZ_1048;
}

const isLetter = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;

/** Some bytes as readable text, one character for each byte, for the line that a message shows. */
export function readable(bytes: Uint8Array, { letters }: Encoding): string {
  const text = new TextDecoder('windows-1251').decode(bytes);
  return [...text].map((char, i) => letter(letters[bytes[i] ?? 0]) ?? char).join('');
}

const letter = (codePoint: number | undefined) =>
  codePoint === undefined ? undefined : String.fromCodePoint(codePoint);
