import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Regular, italic, bold, bold italic of Tinos, as its optional package has them; undefined: it is not installed. */
export function loadFonts(): readonly Uint8Array[] | undefined {
  const { resolve } = createRequire(import.meta.url);
  try {
    return FACES.map((face) => readFileSync(resolve(`@expo-google-fonts/tinos/${face}/Tinos_${face}.ttf`)));
  } catch {
    return undefined;
  }
}

const FACES = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];
