import { type Counted, scopeOf } from '../counted-in-text.js';
import type { NumberInText } from '../numbers-in-text.js';
import type { RuNoun } from './noun.js';

const VAGUE = /(?:более|свыше|около|порядка|менее|больше|меньше|почти|до|примерно|ещё|еще|из)[ \u00a0]$/i;
const ELSEWHERE =
  /из них|из которых|в том числе|прошл|предыдущ|с начала|за всё время|за все время|по стране|в стране|республик|план|будет|будут|предстоит|ежемесячн|ежегодн|кажд/i;

const plain = (text: string) => text.toLowerCase().replaceAll('ё', 'е').replaceAll('\u00a0', ' ');

/** Where a text counts some nouns: «3 круглых стола», «проведено 52 мониторинга». */
export function countsOf(
  text: string,
  numbers: readonly NumberInText[],
  nouns: readonly RuNoun[],
  years: readonly number[],
): Counted[] {
  const said = plain(text);
  return numbers
    .filter(({ suffix, role }) => suffix === '' && role === 'stated')
    .flatMap((number) => {
      const at = number.to + (/^\.? /.exec(said.slice(number.to, number.to + 2))?.[0].length ?? 0);
      if (at === number.to) return [];
      return nouns.flatMap((noun, index) => {
        const form = formsOf(noun).find(
          (one) => said.startsWith(one, at) && !/[а-я]/.test(said[at + one.length] ?? ''),
        );
        if (form === undefined) return [];
        const to = at + form.length;
        const vague = VAGUE.test(text.slice(Math.max(0, number.from - 20), number.from));
        return [
          {
            number,
            index,
            to,
            scope: vague ? 'elsewhere' : scopeOf(text, number.from, to, ELSEWHERE, years),
          },
        ];
      });
    });
}

const known = new WeakMap<RuNoun, readonly string[]>();

function formsOf(noun: RuNoun): readonly string[] {
  const { one, few, many, genitive, accusative } = noun;
  const forms = known.get(noun) ?? [...new Set([one, few, many, genitive, accusative].map(plain))];
  known.set(noun, forms);
  return forms;
}
