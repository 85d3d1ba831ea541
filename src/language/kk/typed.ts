import type { TypedWords } from '../typed.js';
import { magnitudes } from './magnitudes.js';
import { parseWords } from './parse.js';

/** An ordinal says which one, not how many. */
const ORDINAL = /нші$|ншы$/;

/** How a number is typed in Kazakh where digits are asked for. */
export const typed: TypedWords = {
  magnitudes,
  parseWords: (text) => (ORDINAL.test(text) ? undefined : parseWords(text)),
  before: [
    [/^(?:кемінде|кем дегенде|ең кемі) /, 'at_least'],
    [/^(?:шамамен|шамасы) /, 'about'],
  ],
  behind: [
    [/ кем емес(?= |$)| (?:және|не|немесе) одан (?:да )?(?:көп|жоғары|артық)(?= |$)/, 'at_least'],
    [/ (?:астам|артық|көп)(?= |$)/, 'over'],
    [/ (?:жуық|шақты|шамасында)(?= |$)/, 'about'],
  ],
  suffix: /-?(?:[нд][ае]н|т[ае]н|[ғқ]а|[гк]е)$/,
  absent:
    /^(?:жоқ|(?:дерек(?:тер)?|мәлімет(?:тер)?|ақпарат) (?:жоқ|болмады)|(?:болған|өткізілген|жүргізілген) жоқ|болмады|белгісіз)$/,
  share: /^\d[\d .,]* ?пайыз[а-яі]*$/,
  unclear:
    /(?:^| )(?:пайыз[а-яі]*|және|не|немесе|мен|бен|пен|дейін|кем|аз|көп|артық|астам|сайын|ішінде|бойынша)(?: |$)/,
};
