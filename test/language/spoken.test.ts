import { describe, expect, it } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { capitalize, kk, type Mark, ru } from '../../src/language/index.js';
import { type Amount, QUALIFIERS } from '../../src/model/quantity.js';

const keep: Mark<string> = (text) => text;
const NUMBERS = [0, 1, 2, 3, 5, 11, 12, 21, 22, 25, 101, 111, 1000, 1001, 1258, 10_000, 1_000_000];
const AMOUNTS: readonly Amount[] = NUMBERS.flatMap((value) =>
  QUALIFIERS.map((qualifier) => ({ value, qualifier })),
);
const clause = <W, P>(words: W, amount: Amount) => {
  const parts: readonly { readonly words: P; readonly amount: Amount; readonly key: string }[] = [];
  return { words, amount, parts, complete: false, key: 'x' };
};
const plain = (text: string) => text.replaceAll('\u00A0', ' ');

/** What the twins' two ways to a spoken sentence come to: said at once, or typed and then read. */
function bothWays(): { readonly said: string; readonly read: string; readonly unspoken: boolean }[] {
  return builtin.metrics.flatMap((metric) =>
    AMOUNTS.flatMap((amount) => {
      const kinds = ['{passive}', '{active}'];
      const russian = kinds
        .map((kind) => `Группа ${kind}`)
        .flatMap((frame) => {
          const one = clause<typeof metric.ru, { one: string; other: string }>(metric.ru, amount);
          const [typed = ''] = ru.sentences([frame], [one], keep);
          const [said = ''] = ru.spoken.sentences([frame], [one], keep);
          return { said, pieces: ru.spoken.prose(plain(typed)) };
        });
      const kazakh = kinds
        .map((kind) => `Топ мүшелері ${kind}`)
        .flatMap((frame) => {
          const one = clause<typeof metric.kk, string>(metric.kk, amount);
          const [typed = ''] = kk.sentences([frame], [one], keep);
          const [said = ''] = kk.spoken.sentences([frame], [one], keep);
          return { said, pieces: kk.spoken.prose(plain(typed)) };
        });
      return [...russian, ...kazakh].map(({ said, pieces }) => ({
        said,
        read: capitalize(pieces.map((piece) => piece.text).join('')),
        unspoken: pieces.some((piece) => piece.unspoken !== undefined),
      }));
    }),
  );
}

describe('prose about every metric', () => {
  const all = bothWays();

  it('is read as the speech itself would say it, or not at all', () => {
    const wrong = all.filter(({ said, read, unspoken }) => !unspoken && said !== read);
    expect(wrong).toEqual([]);
  });

  it('seldom stays in digits', () => {
    expect(all.filter(({ unspoken }) => unspoken).length / all.length).toBeLessThan(0.01);
  });

  it('has no digits where the speech says it', () => {
    expect(all.filter(({ said }) => /\d/.test(said))).toEqual([]);
  });
});

describe('spheres read aloud', () => {
  const share = <S>(words: S, value?: number) => ({
    words,
    key: 'x',
    ...(value !== undefined && { amount: { value, qualifier: 'exact' as const } }),
  });
  const [a, b, c, d] = ['health', 'police', 'culture', 'ecology'].map((id) =>
    builtin.spheres.find((one) => one.id === id),
  );
  const monitorings = builtin.metrics.find(({ id }) => id === 'monitorings');
  const recommendations = builtin.metrics.find(({ id }) => id === 'recommendations');
  if (!a || !b || !c || !d || !monitorings || !recommendations) throw new Error('not in the codelists');

  it('has no brackets, and the noun once', () => {
    const of = (language: 'kk' | 'ru') => [share(a[language], 12), share(b[language], 8)];
    expect(ru.spoken.shared(of('ru') as never, monitorings.ru, keep)).toBe(
      'здравоохранение — двенадцать мониторингов, полиция — восемь',
    );
    expect(kk.spoken.shared(of('kk') as never, monitorings.kk, keep)).toBe(
      'денсаулық сақтау – он екі мониторинг, полиция – сегіз',
    );
  });

  it('keeps groups apart', () => {
    const shares = [share(a.ru, 12), share(c.ru, 1), share(d.ru, 1), share(b.ru)];
    expect(ru.spoken.shared(shares, monitorings.ru, keep)).toBe(
      'здравоохранение — двенадцать мониторингов; культура и экология — по одному; а также полиция',
    );
    const kazakh = [share(a.kk, 12), share(c.kk, 2), share(d.kk, 2), share(b.kk)];
    expect(kk.spoken.shared(kazakh, monitorings.kk, keep)).toBe(
      'денсаулық сақтау – он екі мониторинг; мәдениет және экология – екі-екіден; сондай-ақ полиция',
    );
  });

  it('agrees with what is counted', () => {
    const shares = [share(a.ru, 2), share(c.ru, 1), share(d.ru, 1)];
    expect(ru.spoken.concerning(shares, recommendations.ru, keep)).toEqual(
      expect.stringMatching(/^две — по здравоохранению.* по одной — по культуре и экологии$/),
    );
    const kazakh = [share(a.kk, 9), share(c.kk, 2), share(d.kk, 2)];
    expect(kk.spoken.concerning(kazakh, recommendations.kk, keep)).toBe(
      'тоғызы денсаулық сақтауға, екі-екеуден мәдениетке және экологияға',
    );
  });

  it.each([
    [1, 'по одному'],
    [2, 'по два'],
    [5, 'по пять'],
    [21, 'по двадцать одному'],
    [1000, 'по тысяче'],
  ])('gives %i each', (value, each) => {
    const shares = [share(a.ru, value + 1), share(c.ru, value), share(d.ru, value)];
    expect(ru.spoken.shared(shares, monitorings.ru, keep)).toContain(`культура и экология — ${each}`);
  });
});

describe('abbreviations are written out where they stand first', () => {
  it.each([
    ['На первом пробном ЕНТ и на ЕНТ.', 'На первом пробном едином национальном тестировании и на ЕНТ.'],
    ['В СМИ и в СМИ', 'В средствах массовой информации и в СМИ'],
    ['СМГ провела', 'Специальная мониторинговая группа провела'],
    ['члены СМГ', 'члены специальной мониторинговой группы'],
    ['в специализированном ЦОНе', 'в специализированном центре обслуживания населения'],
    ['обсудила НПА', 'обсудила НПА (нормативный правовой акт)'],
    ['в автоЦОНе', 'в автоЦОНе'],
    ['# СМГ\nчлены СМГ', '# СМГ\nчлены специальной мониторинговой группы'],
    ['по ГЧП', 'по государственно-частному партнёрству'],
  ])('«%s»', (typed, read) => {
    expect(ru.spoken.unabbreviate(typed)).toBe(read);
  });

  it.each([
    ['ҰБТ-ның, содан соң ҰБТ', 'Ұлттық бірыңғай тестілеудің, содан соң ҰБТ'],
    ['ХҚКО-да', 'Халыққа қызмет көрсету орталығында'],
    ['арнайы ХҚКО-дағы', 'арнайы халыққа қызмет көрсету орталығындағы'],
    ['БАҚ пен желілерде', 'Бұқаралық ақпарат құралдары мен желілерде'],
    ['топ БАҚ-та', 'топ бұқаралық ақпарат құралдарында'],
    ['АМТ мүшелері', 'Арнайы мониторинг тобы мүшелері'],
    ['автоХҚКО-да', 'автоХҚКО-да'],
  ])('«%s»', (typed, read) => {
    expect(kk.spoken.unabbreviate(typed)).toBe(read);
  });
});

describe('lines', () => {
  it('knows initials and short forms', () => {
    const text = 'Выступил А. Шпекбаев. Это было в г. Алматы и т. д. Дом № 5. Всё?! «Да». Конец';
    expect(ru.spoken.lines(text)).toEqual([
      'Выступил А. Шпекбаев.',
      'Это было в г. Алматы и т. д. Дом № 5.',
      'Всё?!',
      '«Да».',
      'Конец',
    ]);
  });

  it('breaks what is too long at its pauses, and loses nothing', () => {
    const long =
      `${'слово '.repeat(15)}конец: ${'другое '.repeat(12)}, ${'третье '.repeat(12)}всё.`.replaceAll(
        ' ,',
        ',',
      );
    const lines = ru.spoken.lines(long);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(long);
  });

  it('hears brackets', () => {
    expect(ru.spoken.unbracket('Вышло сто материалов (источник: группа).')).toBe(
      'Вышло сто материалов. Источник — группа.',
    );
    expect(ru.spoken.unbracket('Провели две встречи (одну — в районе) и рейд.')).toBe(
      'Провели две встречи — одну — в районе — и рейд.',
    );
    expect(kk.spoken.unbracket('Жол (бес мониторинг).')).toBe('Жол – бес мониторинг.');
  });
});

describe('periods read aloud', () => {
  it.each([
    [
      '2020-01/2020-02',
      'в январе и феврале две тысячи двадцатого года',
      'екі мың жиырмасыншы жылдың қаңтар мен ақпан айларында',
    ],
    [
      '2020-01/2020-04',
      'с января по апрель две тысячи двадцатого года',
      'екі мың жиырмасыншы жылдың қаңтар мен сәуір аралығында',
    ],
    ['2020-02', 'в феврале две тысячи двадцатого года', 'екі мың жиырмасыншы жылдың ақпан айында'],
    [
      '2020-Q2',
      'во втором квартале две тысячи двадцатого года',
      'екі мың жиырмасыншы жылдың екінші тоқсанында',
    ],
    [
      '2020-H1',
      'в первом полугодии две тысячи двадцатого года',
      'екі мың жиырмасыншы жылдың бірінші жартыжылдығында',
    ],
  ])('%s', (period, russian, kazakh) => {
    expect([ru.spoken.during(period), kk.spoken.during(period)]).toEqual([russian, kazakh]);
  });
});
