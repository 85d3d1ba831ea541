import { type Harmony, type Sound, soundOf } from './harmony.js';

/** What an abbreviation stands for. */
export interface Abbreviation {
  readonly full: string;
  /** Whether `full` ends in a possessive suffix, as «… тобы» does. */
  readonly possessive?: boolean;
  /** How it is read if not by the names of its letters. */
  readonly read?: string;
}

const possessed = (full: string, read?: string): Abbreviation =>
  read === undefined ? { full, possessive: true } : { full, possessive: true, read };
const plain = (full: string, read?: string): Abbreviation => (read === undefined ? { full } : { full, read });

/** Abbreviations of briefings and official letters. Those of units are read as the word itself. */
const ABBREVIATIONS: Readonly<Record<string, Abbreviation>> = {
  АМТ: possessed('арнайы мониторинг тобы'),
  СМГ: possessed('арнайы мониторинг тобы'),
  БАҚ: possessed('бұқаралық ақпарат құралдары', 'бақ'),
  ХҚКО: possessed('халыққа қызмет көрсету орталығы'),
  ҰБТ: plain('ұлттық бірыңғай тестілеу'),
  НҚА: plain('нормативтік құқықтық акт'),
  МӘМС: plain('міндетті әлеуметтік медициналық сақтандыру', 'мәмс'),
  ТКШ: plain('тұрғын үй-коммуналдық шаруашылық'),
  ҚАЖ: possessed('қылмыстық-атқару жүйесі', 'қаж'),
  ҚР: possessed('Қазақстан Республикасы'),
  АҚШ: possessed('Америка Құрама Штаттары', 'ақш'),
  БҰҰ: possessed('Біріккен Ұлттар Ұйымы'),
  ТМД: possessed('Тәуелсіз Мемлекеттер Достастығы'),
  ЖАО: possessed('жергілікті атқарушы органдар'),
  ЖОО: possessed('жоғары оқу орны'),
  ЖШС: plain('жауапкершілігі шектеулі серіктестік', 'эс'),
  АҚ: plain('акционерлік қоғам'),
  ҮЕҰ: plain('үкіметтік емес ұйым'),
  ІІМ: possessed('Ішкі істер министрлігі'),
  ІІД: possessed('ішкі істер департаменті'),
  ДСМ: possessed('Денсаулық сақтау министрлігі', 'эм'),
  БҒМ: possessed('Білім және ғылым министрлігі', 'эм'),
  ТЖМ: possessed('Төтенше жағдайлар министрлігі', 'эм'),
  БҚО: possessed('Батыс Қазақстан облысы'),
  СҚО: possessed('Солтүстік Қазақстан облысы'),
  ШҚО: possessed('Шығыс Қазақстан облысы'),
  ОҚО: possessed('Оңтүстік Қазақстан облысы'),
  мың: plain('мың', 'мың'),
  млн: plain('миллион', 'миллион'),
  млрд: plain('миллиард', 'миллиард'),
  трлн: plain('триллион', 'триллион'),
  тг: plain('теңге', 'теңге'),
  ж: plain('жыл', 'жыл'),
  жж: plain('жылдар', 'жылдар'),
  қ: plain('қала', 'қала'),
  обл: possessed('облысы', 'облысы'),
  '%': plain('пайыз', 'пайыз'),
};

/** The last sound of a letter's name; the names of other consonants are бэ, вэ, …, all alike. */
const LETTER_NAMES: Readonly<Record<string, string>> = {
  к: 'ка',
  қ: 'қа',
  ғ: 'ға',
  х: 'ха',
  һ: 'һа',
  ш: 'ша',
  щ: 'ща',
  л: 'эл',
  м: 'эм',
  н: 'эн',
  ң: 'эң',
  р: 'эр',
  с: 'эс',
  ф: 'эф',
  у: 'у',
  й: 'й',
};

/** Whether the word is an abbreviation: one in the table, or two capitals or more to its end (ҚазҰУ). */
export function isAbbreviation(word: string): boolean {
  return entry(word) !== undefined ? word !== 'мың' : /\p{Lu}\p{Lu}$/u.test(word);
}

/**
 * How an abbreviation sounds at its end. A word is read as one (БАҚ-та); else the name of the last letter
 * counts. э in such a name is of neither kind: harmony comes from the letters before it (ІІМ-нің,
 * ҰБТ-ның), and is back if they do not tell (СМГ-ның).
 */
export function abbreviationSound(word: string): Sound {
  const read = entry(word)?.read;
  if (read !== undefined) return soundOf(read);
  const letter = (word.at(-1) ?? '').toLowerCase();
  const name = LETTER_NAMES[letter] ?? (/[аәоөұүыіеэияюё]/.test(letter) ? letter : 'бэ');
  const sound = soundOf(name);
  return name.includes('э') && letter !== 'э' ? { ...sound, harmony: harmonyOfLetters(word) } : sound;
}

function harmonyOfLetters(word: string): Harmony {
  const telling = word
    .toLowerCase()
    .match(/[әөүіеаоұықғ]/g)
    ?.at(-1);
  return telling !== undefined && /[әөүіе]/.test(telling) ? 'front' : 'back';
}

/** The entry of an abbreviation, with or without its full stop. */
export function entry(word: string): Abbreviation | undefined {
  const key = word.replace(/\.$/, '');
  return Object.hasOwn(ABBREVIATIONS, key) ? ABBREVIATIONS[key] : undefined;
}
