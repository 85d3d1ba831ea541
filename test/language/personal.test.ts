import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { concealed, personalIn } from '../../src/language/personal.js';
import { personal } from './personal-data.js';
import { RIGHT } from './proofread/right.js';

const found = (text: string) =>
  personalIn(text).map(({ kind, from, to }) => `${kind} ${text.slice(from, to)}`);

describe('what is personal', () => {
  test.each([
    // The two numbers that libraries use as examples.
    ['ИИН 791028302728', ['iin 791028302728']],
    ['061211600012', ['iin 061211600012']],
    ['ЖСН: 791028-302728', ['iin 791028-302728']],
    ['7910 2830 2728', ['iin 7910 2830 2728']],
    ['791 028 302 728 человек', ['iin 791 028 302 728']],
    // A slip of the finger does not make it anybody's.
    ['его ИИН 791028302729', ['iin 791028302729']],
    ['IIN № 991331123456', ['iin 991331123456']],
    ['Звоните +7 701 234 56 78.', ['phone +7 701 234 56 78']],
    ['тел. 8 (7142) 54-12-30', ['phone 8 (7142) 54-12-30']],
    ['8-701-234-56-78, 87472345678', ['phone 8-701-234-56-78', 'phone 87472345678']],
    ['+77012345678/+7(705)2345678', ['phone +77012345678', 'phone +7(705)2345678']],
    ['701 234 56 78 и (7172) 54 12 30', ['phone 701 234 56 78', 'phone 7172) 54 12 30']],
    ['wa.me/77012345678', ['phone 77012345678']],
    ['+996 555 123 456', ['phone +996 555 123 456']],
    ['тел. 87 012 345 678', ['phone 87 012 345 678']],
    ['8 701\n    234 56 78', ['phone 8 701\n    234 56 78']],
    ['aigul.k@mail.ru, a_b@почта.қаз', ['email aigul.k@mail.ru', 'email a_b@почта.қаз']],
    ['4111 1111 1111 1111', ['card 4111 1111 1111 1111']],
    ['4111111111111111 и 3782-822463-10005', ['card 4111111111111111', 'card 3782-822463-10005']],
    ['KZ86 125K ZT50 0410 0100', ['card KZ86 125K ZT50 0410 0100']],
    ['kz86125kzt5004100100', ['card kz86125kzt5004100100']],
    ['791028302728 +77012345678 a@b.kz', ['iin 791028302728', 'phone +77012345678', 'email a@b.kz']],
  ])('%j', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each([
    // Sums, years, dates.
    'Бюджет — 10 000 000 000 тенге, 87 011 234 567 тенге и 791 028 302 728 тенге.',
    'Выделено 7000000000, 87000000000 и 4000000000000 тенге.',
    '7 017 011 234 и 87 011 234 567',
    'В 2017–2018, 2019-2020 и 2017-2018-2019-2020 годах.',
    '29.02.2020 14:30, 01.02.2020-29.02.2020, 2020-01-01 2020-02-29, 20200101-20200229',
    // Numbers of laws, orders, books, organisations, cars, pages on the web.
    'Закон № 410-V, приказ № 704-12-2019-001, договор № 7012345678.',
    'ISBN 978-601-06-5123-8, 9786010651234',
    'БИН 120440001234, ИИН/БИН 120440001234',
    'https://www.facebook.com/groups/4111111111111111/posts/',
    'KZ86 125K ZT50 0410 0101',
    '4111 1111 1111 1112',
    '791028302729',
    // What is announced so that it is called.
    'Короткие номера 1424, 112, 109; бесплатно 8 800 080 7777.',
    'Телефон доверия: 1424, +7 (7172) 90-91-92.',
    'Сенім телефоны: 8 (7142) 54-12-30',
    // Addresses of the state and of offices.
    'press@anticorruption.gov.kz, a.ivanov@kostanay.gov.kz, smg.kostanay@mail.kz, @smg.kz, @smg_kz',
    '52, 61, 70, 81, 90, 12, 15 и 701, 234, 56, 78',
  ])('%j is none', (text) => {
    expect(found(text)).toEqual([]);
  });
});

test('however it is written, it is found, and nothing of it is left', () => {
  fc.assert(
    fc.property(
      personal,
      fc.constantFrom('', 'тел. ', 'ИИН ', 'Айгүл, ', '— '),
      ({ typed, kind }, before) => {
        const text = `${before}${typed}, всё.`;
        expect(personalIn(text).map((one) => one.kind)).toEqual([kind]);
        const hidden = concealed(text);
        expect(hidden.length).toBe(text.length);
        expect(hidden).toMatch(/, всё\.$/);
        expect(hidden).not.toMatch(/[\d@]/);
        expect(concealed(hidden)).toBe(hidden);
      },
    ),
  );
});

test('texts without any stay as they are', () => {
  const texts = [
    ...RIGHT.ru,
    ...RIGHT.kk,
    ...yamlOf('examples/2020-january-february'),
    readFileSync('test/example/facts.yaml', 'utf8'),
  ];
  for (const text of texts) expect(concealed(text)).toBe(text);
});

test('a long text of digits is read in the time that a test may take', () => {
  for (const between of ['', ' ', '-', ' - ', '\n  ', '. '])
    personalIn(Array(60_000).fill('12').join(between));
});

function yamlOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml') || file.endsWith('.md'))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}
