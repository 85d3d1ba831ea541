import { type Counted, scopeOf } from '../counted-in-text.js';
import type { NumberInText } from '../numbers-in-text.js';
import type { KkWords } from './noun.js';

const VAGUE = /(?:шамамен|кемінде|кем дегенде|тағы|дейін)[ \u00a0]$/i;
const ELSEWHERE =
  /оның ішінде|олардың|соның|өткен|былтыр|жыл басынан|ел бойынша|елімізде|республика|жоспар|тиіс|ай сайын|жыл сайын|әр /i;

const plain = (text: string) => text.toLowerCase().replaceAll('\u00a0', ' ');

/** Where a text counts some metrics: «2 отырыс», «халықпен 4 кездесу», «4 мәселені». */
export function countsOf(
  text: string,
  numbers: readonly NumberInText[],
  metrics: readonly KkWords[],
  years: readonly number[],
): Counted[] {
  const said = plain(text);
  return numbers
    .filter(({ suffix, role, to }) => suffix === '' && role === 'stated' && said[to] === ' ')
    .flatMap((number) =>
      metrics.flatMap((words, index) => {
        const [head = '', tail = ''] = plain(words.count).split('{n}');
        const fits = tail !== '' && said.startsWith(tail, number.to) && said.endsWith(head, number.from);
        if (!fits) return [];
        const to =
          number.to +
          tail.length +
          (/^[A-Za-z\u0400-\u052F]*/.exec(said.slice(number.to + tail.length))?.[0].length ?? 0);
        const vague = VAGUE.test(text.slice(Math.max(0, number.from - 20), number.from));
        return [
          {
            number,
            index,
            to,
            scope: vague ? 'elsewhere' : scopeOf(text, number.from, to, ELSEWHERE, years),
          },
        ];
      }),
    );
}
