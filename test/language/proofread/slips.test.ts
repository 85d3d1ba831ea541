import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, editsOf, proofread, type TextKind } from '../../../src/language/proofread.js';

type Slip = readonly [text: string, code: string, typed: string, write: string | undefined];

function first(text: string, language: 'kk' | 'ru', kind: TextKind = 'sentences') {
  const [one] = proofread(text, language, kind);
  return one && [one.code, one.typed, one.write];
}

const RU: readonly Slip[] = [
  ['Проверен pайон.', 'mixed-script', 'pайон', 'район'],
  ['Готов мониторинr дорог.', 'mixed-script', 'мониторинr', 'мониторинг'],
  ['Сайт Fаcebook закрыт.', 'mixed-script', 'Fаcebook', 'Facebook'],
  ['Жители К0станая довольны.', 'mixed-script', '0', 'о'],
  ['Работа c 2020 года.', 'mixed-script', 'c', 'с'],
  ['Встреча в г.Алматы прошла.', 'spacing', 'г.Алматы', 'г. Алматы'],
  ['Нарушена ст.601 кодекса.', 'spacing', 'ст.601', 'ст. 601'],
  ['Проверено.Выявлены нарушения.', 'spacing', 'Проверено.Выявлены', 'Проверено. Выявлены'],
  ['Школы,больницы и дороги.', 'spacing', 'Школы,больницы', 'Школы, больницы'],
  ['СМГ области:Обновлён состав.', 'spacing', 'области:Обновлён', 'области: Обновлён'],
  ['Школы , больницы и дороги.', 'spacing', 'Школы ,', 'Школы,'],
  ['Школы и  дороги.', 'spacing', 'и  дороги.', 'и дороги.'],
  ['Итоги 2020г. подведены.', 'spacing', '2020г.', '2020 г.'],
  ['Совместно с "Жас Отан" проведён рейд.', 'straight-quotes', '"Жас Отан"', '«Жас Отан»'],
  ['Проект "Карта "Бюджет"" готов.', 'straight-quotes', '"Карта "Бюджет""', '«Карта „Бюджет“»'],
  ['Проект «Карта "Бюджет"» готов.', 'straight-quotes', '"Бюджет"', '„Бюджет“'],
  ['Выявлено - 10 нарушений.', 'hyphen-for-dash', '-', '—'],
  ['Группа- это мы.', 'hyphen-for-dash', 'Группа- ', 'Группа — '],
  ['Прошёл брифинг по рискам. проведено заседание.', 'lower-case-sentence', 'проведено', 'Проведено'],
  ['состав группы обновлён.', 'lower-case-sentence', 'состав', 'Состав'],
  ['Охвачены сферы (3). на телеканале вышел сюжет.', 'lower-case-sentence', 'на', 'На'],
  ['52 материалов о работе группы.', 'number-agreement', '52 материалов', '52 материала'],
  ['Изъято 21 мобильных телефонов.', 'number-agreement', '21 мобильных телефонов', '21 мобильный телефон'],
  ['Проведено 3 круглые стола.', 'number-agreement', '3 круглые стола', '3 круглых стола'],
  ['Проведены 22 отчётных встреч.', 'number-agreement', '22 отчётных встреч', '22 отчётных встречи'],
  ['Проведено 25 заседания.', 'number-agreement', '25 заседания', '25 заседаний'],
  ['Вышло более 52 материала.', 'number-agreement', '52 материала', '52 материалов'],
  ['Охвачено свыше 21 школ.', 'number-agreement', '21 школ', '21 школы'],
  ['Всего 52 материалов.', 'number-agreement', '52 материалов', '52 материала'],
  ['Ущерб составил 1,5 миллионов тенге.', 'number-agreement', '1,5 миллионов', '1,5 миллиона'],
  ['Группа провела 21 рекомендации.', 'number-agreement', '21 рекомендации', '21 рекомендацию'],
  ['Состав группы обновлён по конкурсу', 'unfinished-text', 'конкурсу', 'конкурсу.'],
  ['Заключён меморандум с компанией «Хабар»', 'unfinished-text', '«Хабар»', '«Хабар».'],
  ['Прошли рейды по общежитиям, школам,', 'unfinished-text', 'школам,', undefined],
  ['Встреча прошла с «Хабар». «Хабар».', 'doubled-text', '«Хабар».', undefined],
  ['Концепция развития по -2025 год принята.', 'negative-count', '-2025 год', '2025 год'],
  ['Проведено -5 заседаний.', 'negative-count', '-5 заседаний', '5 заседаний'],
  ['Вышло −1 258 новых материалов.', 'negative-count', '−1 258 новых материалов', '1 258 новых материалов'],
  ['Прошёл рейд. Прошёл рейд.', 'doubled-text', 'Прошёл рейд.', undefined],
  ['Группа провела рейд и провела рейд и в школах.', 'doubled-text', 'провела рейд и', undefined],
  ['Текст на русском', 'placeholder-text', 'Текст на русском', undefined],
  ['Проведено TODO заседаний.', 'placeholder-text', 'TODO', undefined],
  ['Проведено XXX заседаний.', 'placeholder-text', 'XXX', undefined],
  ['…', 'placeholder-text', '…', undefined],
  ['Топ құрамы жаңартылды.', 'wrong-language', 'Топ құрамы жаңартылды.', undefined],
];

const KK: readonly Slip[] = [
  ['Қоғамдық iс-шара өтті.', 'mixed-script', 'iс', 'іс'],
  ['Әлеуметтiк желілер бақыланды.', 'mixed-script', 'Әлеуметтiк', 'Әлеуметтік'],
  ['Топ жайлы акпаратты ұсынамыз.', 'kazakh-letter', 'акпаратты', 'ақпаратты'],
  ['Сыбайлас жемкорлыкка қарсы.', 'kazakh-letter', 'жемкорлыкка', 'жемқорлыққа'],
  ['Костанай облысынын тобы өз құрамын жаңартты.', 'kazakh-letter', 'облысынын', 'облысының'],
  ['Топ жумысы туралы материал бар.', 'kazakh-letter', 'жумысы', 'жұмысы'],
  ['Кездесу уйымдастырылды, ол өтті.', 'kazakh-letter', 'уйымдастырылды', 'ұйымдастырылды'],
  ['Құрметті әріптестер,брифингке қатысушылар!', 'spacing', 'әріптестер,брифингке', 'әріптестер, брифингке'],
  ['Сыбайлас жемқорлық - дерт.', 'hyphen-for-dash', '-', '–'],
  ['Топ "Жас Отан" қанатымен рейд жүргізді.', 'straight-quotes', '"Жас Отан"', '«Жас Отан»'],
  ['Қызмет туралы 52 материалдар шықты.', 'number-agreement', '52 материалдар', '52 материал'],
  ['Қызмет туралы 11 ұсыныстарды қарады.', 'number-agreement', '11 ұсыныстарды', '11 ұсынысты'],
  ['Қатарымызда 3500-тен астам өкіл бар.', 'number-agreement', '3500-тен', '3500-ден'],
  ['Барлығы 26-тан артық емес.', 'number-agreement', '26-тан', '26-дан'],
  ['Барлығы 10-га жетті.', 'number-agreement', '10-га', '10-ға'],
  ['Топ құрамы конкурс негізінде жаңартылды', 'unfinished-text', 'жаңартылды', 'жаңартылды.'],
  ['Тұжырымдама -2025 жылға дейін қабылданды.', 'negative-count', '-2025 жылға', '2025 жылға'],
  ['Топ мүшелері -4 рет барды.', 'negative-count', '-4 рет', '4 рет'],
  ['Барлығы -6 тікелей эфир өтті.', 'negative-count', '-6 тікелей эфир', '6 тікелей эфир'],
  ['Топ рейд жүргізді. Топ рейд жүргізді.', 'doubled-text', 'Топ рейд жүргізді.', undefined],
  ['Мәтін', 'placeholder-text', 'Мәтін', undefined],
  ['Состав группы обновлён по конкурсу.', 'wrong-language', 'Состав группы обновлён по конкурсу.', undefined],
];

describe('slips in Russian', () => {
  test.each(RU)('%s', (text, code, typed, write) => {
    expect(first(text, 'ru')).toEqual([code, typed, write]);
  });
});

describe('slips in Kazakh', () => {
  test.each(KK)('%s', (text, code, typed, write) => {
    expect(first(text, 'kk')).toEqual([code, typed, write]);
  });
});

describe('what is right, though it looks like a minus or stands twice', () => {
  test.each([
    ['На улице было -5 градусов, в классе +18.', 'ru'],
    ['Спустились на -1 этаж.', 'ru'],
    ['Падение составило -5 процентов.', 'ru'],
    ['Провели 5 -10 заседаний.', 'ru'],
    ['Ветер был снова и снова и снова и снова сильным.', 'ru'],
    ['Проверены школы. Нарушений нет. Проверены больницы. Нарушений нет.', 'ru'],
    ['Телефоны 1 2 3 1 2 3.', 'ru'],
    ['Спасибо. Спасибо.', 'ru'],
    ['Секретариат группы', 'ru'],
    ['Подробности на сайте group.kz', 'ru'],
    ['Они сказали: «Работа идёт!»', 'ru'],
    ['Работа ещё продолжается…', 'ru'],
    ['(Источник: отчёт группы.)', 'ru'],
    ['Далада −20 градус аяз болды.', 'kk'],
    ['Жыл сайын, жыл сайын көмек беріледі.', 'kk'],
  ] as const)('%s', (text, language) => {
    expect(
      proofread(text, language, 'sentences').filter(({ code }) =>
        /^(?:negative|doubled|unfinished)/.test(code),
      ),
    ).toEqual([]);
  });
});

describe('what depends on the kind of text', () => {
  test('a noun phrase begins in lower case', () => {
    expect(proofread('данные республиканской группы', 'ru', 'phrase')).toEqual([]);
  });
  test('a name is read for letters and spaces only', () => {
    expect(proofread('Соловьева Айгүл Сагадибековна', 'kk', 'name')).toEqual([]);
    expect(first('Айгүл  Соловьева', 'kk', 'name')).toEqual([
      'spacing',
      'Айгүл  Соловьева',
      'Айгүл Соловьева',
    ]);
  });
  test('tags of a template are no text', () => {
    const template = '<a href="x">{{name}}</a>{{#if a}} {{b}},{{/if}} "{{c}}" {{!-- a  b --}}';
    expect(first(template, 'ru', 'template')).toEqual(['straight-quotes', '"{{c}}"', '«{{c}}»']);
    expect(proofread(template, 'ru', 'template')).toHaveLength(1);
  });
});

describe('whatever somebody types', () => {
  const piece = fc.constantFrom(
    'район',
    'pайон',
    'Топ',
    'акпарат',
    '52',
    ' ',
    '  ',
    ',',
    '.',
    ' ,',
    '"',
    ' "',
    '" ',
    ' - ',
    '- ',
    '«',
    '»',
    'г.',
    'Алматы',
    '(',
    ')',
    '\n',
    '{{x}}',
    'a@b.kz',
    '🙂',
  );
  const text = fc.array(piece, { maxLength: 20 }).map((parts) => parts.join(''));
  const kinds: readonly TextKind[] = ['sentences', 'phrase', 'name', 'template'];

  test('findings lie in the text and show what is typed there', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('kk' as const, 'ru' as const),
        fc.constantFrom(...kinds),
        (some, language, kind) => {
          for (const { from, to, typed, write } of proofread(some, language, kind)) {
            expect(some.slice(from, to)).toBe(typed);
            expect(to).toBeGreaterThan(from);
            expect(write).not.toBe(typed);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('safe corrections come to an end', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('kk' as const, 'ru' as const), (some, language) => {
        const safe = (one: string) => proofread(one, language, 'sentences').filter((found) => found.safe);
        let current = some;
        for (let round = 0; round < 4; round++) current = applyEdits(current, safe(current).flatMap(editsOf));
        expect(safe(current).map(({ typed }) => typed)).toEqual([]);
        const bare = (one: string) =>
          one
            .replace(/[\s"«»„“—–-]/g, '')
            .replaceAll('p', 'р')
            .replaceAll('қ', 'к');
        expect(bare(current)).toBe(bare(some));
      }),
      { numRuns: 2000 },
    );
  });
});
