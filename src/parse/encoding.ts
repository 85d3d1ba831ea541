/**
 * Telling apart what Notepad and older programs in Kazakhstan save. All three encodings have the Russian letters
 * at 0xC0–0xFF; they differ in where (and whether) the Kazakh ones stand.
 */
export interface Encoding {
  /** As iconv knows it. */
  readonly name: 'WINDOWS-1251' | 'RK1048' | 'PT154';
  /** Kazakh letters by byte, where Windows-1251 has something else. */
  readonly letters: Readonly<Record<number, string>>;
}

// biome-ignore format: tables
const KZ_1048: Encoding = {
  name: 'RK1048',
  letters: {
    141: 'Қ', 157: 'қ', 142: 'Һ', 158: 'һ', 161: 'Ұ', 162: 'ұ', 163: 'Ә', 188: 'ә', 165: 'Ө', 180: 'ө',
    170: 'Ғ', 186: 'ғ', 175: 'Ү', 191: 'ү', 189: 'Ң', 190: 'ң',
  },
};

// biome-ignore format: tables
const PT_154: Encoding = {
  name: 'PT154',
  letters: {
    141: 'Қ', 157: 'қ', 142: 'Һ', 158: 'һ', 166: 'Ұ', 177: 'ұ', 170: 'Ә', 186: 'ә', 164: 'Ө', 181: 'ө',
    129: 'Ғ', 131: 'ғ', 135: 'Ү', 137: 'ү', 140: 'Ң', 156: 'ң',
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
  return [...text].map((char, i) => letters[bytes[i] ?? 0] ?? char).join('');
}
