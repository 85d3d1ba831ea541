import { transcribed } from './transcribe.js';

/** Letters that look alike in the two scripts count as one when names are compared. */
const LOOK_ALIKE: Readonly<Record<string, string>> = {
  а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x', у: 'y', і: 'i', һ: 'h', к: 'k', м: 'm', т: 't', в: 'b', н: 'h',
}; // biome-ignore format: pairs

const joined = (text: string) => text.toLowerCase().replace(/[-\s]/g, '_');
const plain = (text: string) => [...joined(text)].map((letter) => LOOK_ALIKE[letter] ?? letter);

/** The letters of a word that only look like those of the word that is meant; none if the words look different. */
export function strangeLetters(typed: string, meant: string): readonly string[] {
  if (plain(typed).join('') !== plain(meant).join('')) return [];
  return [...new Set(typed)].filter((letter) => Object.hasOwn(LOOK_ALIKE, letter.toLowerCase()));
}

const spelled = new Map<string, readonly string[]>();

/** The letters of a known name; the same few names are compared again and again. */
function lettersOf(name: string): readonly string[] {
  const letters = spelled.get(name) ?? plain(name);
  spelled.set(name, letters);
  return letters;
}

/** Edit distance of two strings, a swap of neighbours counting as one; more than `most` is not counted any further. */
function distance(a: readonly string[], b: readonly string[], most: number): number {
  if (Math.abs(a.length - b.length) > most) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, (before[j - 2] ?? 0) + 1);
      next.push(best);
    }
    if (Math.min(...next) > most) return Number.POSITIVE_INFINITY;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Names that are this near may be mistaken for each other; of two that are further off and equally far none was meant. */
const NEAR = 2;

/** The known name that was probably meant: nearest, and no further off than a third of its length. */
export function suggest(typed: string, known: readonly string[]): string | undefined {
  const ways = [plain(typed)];
  if (/\p{Script=Cyrillic}/u.test(typed)) ways.push([...transcribed(joined(typed))]);
  const near = known
    .flatMap((name) =>
      ways.map((letters) => {
        const limit = Math.max(1, Math.floor(Math.max(name.length, letters.length) / 3));
        return { name, off: distance(letters, lettersOf(name), limit), limit };
      }),
    )
    .filter(({ off, limit }) => off <= limit)
    .sort((a, b) => a.off - b.off);
  const [best, ...others] = near;
  const rival = others.find(({ name }) => name !== best?.name);
  return best && best.off > NEAR && rival?.off === best.off ? undefined : best?.name;
}
