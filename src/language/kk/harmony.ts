/** Whether the vowels of a word are front (е і ө ү ә) or back (а ы о ұ): suffixes follow. */
export type Harmony = 'front' | 'back';

/**
 * The last sound of a stem as far as suffixes ask for it. `glide` is р, й and у, и, ю, which sound like
 * uw, iy; `voiced` is з and ж; `voiceless` also holds the loaned б, в, г, д (рейдке, клубқа);
 * `possessive` is the vowel of the suffix -ы/-і/-сы/-сі, after which cases are their own.
 */
export type Ending = 'vowel' | 'nasal' | 'lateral' | 'glide' | 'voiced' | 'voiceless' | 'possessive';

/** What a suffix has to know of the word it is put to. */
export interface Sound {
  readonly harmony: Harmony;
  readonly ending: Ending;
}

const VOWEL = /[аәоөұүыіеэяёуию]/;
const BACK = /[аоұыя]/;
const FRONT = /[әөүіеэё]/;

/** Loanwords in these clusters take front suffixes whatever their vowel: парктер, фактіге. */
const FRONT_CLUSTER = /(?:рк|рг|нк|нг|кс|кт|ск|лк|ь)$/;

/** Back in spite of their last vowel: тарихы, миы, цехтар; in Жетісу the second half is су. */
const BACK_WORD = /^(?:тарих|ми|цех|саяси|жетісу|көксу)$/;

/**
 * The harmony of a word is that of its last vowel. у, ю, и are of either kind: у and ю follow the vowel
 * before them when they end a word (кездесу, баю) or stand behind a vowel, else у is back (клубқа) and ю
 * front (костюмге); и is front (эфирге) unless the word has a letter that only back words have (Ғаниға).
 */
function harmonyOf(word: string): Harmony {
  const letters = word.toLowerCase();
  if (BACK_WORD.test(letters)) return 'back';
  if (FRONT_CLUSTER.test(letters)) return 'front';
  for (let at = letters.length - 1; at >= 0; at--) {
    const found = vowelHarmony(letters, at);
    if (found) return found;
  }
  return 'back';
}

function vowelHarmony(letters: string, at: number): Harmony | undefined {
  const letter = letters.charAt(at);
  if (BACK.test(letter)) return 'back';
  if (FRONT.test(letter)) return 'front';
  if (letter === 'и') return /[қғұы]/.test(letters) ? 'back' : 'front';
  const neutral = at === letters.length - 1 || VOWEL.test(letters.charAt(at - 1));
  if (neutral) return undefined;
  if (letter === 'у') return 'back';
  return letter === 'ю' ? 'front' : undefined;
}

/** The last sound of a word; a soft sign is not a sound. */
export function endingOf(word: string): Ending {
  const letter = word.toLowerCase().replace(/ь$/, '').at(-1) ?? '';
  if (/[аәоөұүыіеэяё]/.test(letter)) return 'vowel';
  if (/[мнң]/.test(letter)) return 'nasal';
  if (letter === 'л') return 'lateral';
  if (/[рйуию]/.test(letter)) return 'glide';
  return /[зж]/.test(letter) ? 'voiced' : 'voiceless';
}

/** Both at once. */
export function soundOf(word: string): Sound {
  return { harmony: harmonyOf(word), ending: endingOf(word) };
}

/** Whether the letter is a vowel letter, glides among them. */
export function isVowel(letter: string): boolean {
  return VOWEL.test(letter);
}
