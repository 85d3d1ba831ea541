import { describe, expect, test } from 'vitest';
import { command } from '../run.js';
import { scratch } from '../scratch.js';
import { check, places } from './support.js';

const highlight = (kk: string, ru: string, about = '') =>
  `highlights:\n  - { kk: ${JSON.stringify(kk)}, ru: ${JSON.stringify(ru)}${about} }\n`;
const codes = (body: string) => check(body).diagnostics.map(({ code }) => code);

describe('numbers in both texts', () => {
  test('a number that differs stands at the number, with the other beside it', () => {
    const [found] = check(
      `metrics: {}\nhighlights:\n  - kk: 26 факті болды.\n    ru: Было 62 факта.\n`,
    ).diagnostics;
    expect(found).toMatchObject({
      code: 'figures-differ',
      severity: 'warning',
      args: { language: 'ru', number: '62', other: '26' },
      place: { range: { start: { line: 6, column: 14 }, end: { line: 6, column: 16 } } },
      related: [{ role: 'other-language', place: { range: { start: { line: 5, column: 9 } } } }],
    });
  });

  test('a metric of `about` whose number is missing is said once', () => {
    const body = `metrics: { raids: 4 }\n${highlight('Топ 4 рет рейдке шықты.', 'Группа вышла в рейды.', ', about: [raids]')}`;
    expect(codes(body)).toEqual(['about-number-missing']);
  });
});

describe('the file’s own numbers', () => {
  const metrics =
    'metrics: { meetings: 5, media_materials: { value: 97, parts: { own_pages: 30, other_pages: 67 } }, live_broadcasts: "~6", members: ">10" }\n';
  test.each([
    [
      'a larger number',
      'Топ мүшелері әр ауданда 7 отырыс өткізіп, мәселелерді қарады.',
      'Члены группы провели в районах области 7 заседаний и рассмотрели вопросы.',
    ],
    ['a smaller number that is all that is said', 'Топ 3 отырыс өткізді.', 'Группа провела 3 заседания.'],
  ])('%s contradicts', (_, kk, ru) => {
    const found = codes(metrics + highlight(kk, ru));
    expect(found.every((code) => code === 'metric-differs')).toBe(true);
    expect(found.length).toBeGreaterThan(0);
  });

  test.each([
    ['the same number', 'Топ 5 отырыс өткізді.', 'Группа провела 5 заседаний.'],
    [
      'a part of it',
      'Аудандарда топ мүшелері тұрғындармен бірге 3 отырыс өткізді.',
      'В районах области члены группы вместе с жителями провели 3 заседания.',
    ],
    ['one of its parts', 'Парақшаларда 30 материал шықты.', 'Вышло 30 материалов.'],
    ['another year', '2019 жылы 12 отырыс өтті.', 'В 2019 году прошло 12 заседаний.'],
    ['a rounded number', 'Шамамен 100 материал шықты.', 'Вышло около 100 материалов.'],
    ['a number about right', '7 тікелей эфир өтті.', 'Прошло 7 прямых эфиров.'],
  ])('%s does not', (_, kk, ru) => {
    expect(codes(metrics + highlight(kk, ru))).toEqual([]);
  });
});

describe('which texts are read', () => {
  test('notes of quantities, wherever they stand', () => {
    const note = 'note: { kk: "екі  рет", ru: в г.Алматы }';
    const body = `metrics:\n  media_materials: { value: 1, ${note}, parts: { own_pages: { value: 1, ${note} } } }\nmonitoring:\n  - { sphere: health, count: { value: 1, ${note} } }\n`;
    expect(codes(body)).toEqual(Array(6).fill('spacing'));
  });

  test('not who submitted it', () => {
    expect(codes('submitted_by: "А  Б"\nmetrics: {}\n')).toEqual([]);
  });

  test('places in quoted, folded and literal texts', () => {
    const body =
      "metrics: {}\nhighlights:\n  - kk: \"\\u0422оп \\\"а\\\",ол  бар.\"\n    ru: >-\n      Группа\n      есть  всегда.\n  - kk: |\n      Топ бар.\n      Ол  бар.\n    ru: 'Это ''есть'' и  будет.'\n";
    expect(places(check(body).diagnostics)).toEqual([
      'spacing 5:19',
      'straight-quotes 5:19',
      'spacing 5:24',
      'spacing 8:7',
      'spacing 11:7',
      'spacing 12:23',
    ]);
  });
});

describe('rules of the workspace', () => {
  const files = {
    'smg-report.yaml':
      'period: 2020-02\nexpected: [kostanay]\nspeaker: { name: { kk: "А  Б", ru: А Б } }\nrules: { spacing: off, straight-quotes: error }\n',
    'regions/a.yaml':
      'region: kostanay\nperiod: 2020-02\nmetrics: {}\nhighlights: [{ kk: Топ  бар., ru: Есть "группа". }]\n',
    'templates/ru/closing.hbs': 'Слово - за "вами".\n',
  };
  test('set the severity, in the settings file and in templates too', async () => {
    const cwd = scratch(files);
    const ran = await command(['validate', '--format', 'compact'], { cwd });
    expect(ran.code).toBe(1);
    expect(ran.stdout).toContain('error straight-quotes');
    expect(ran.stdout).not.toContain('spacing');
    const built = await command(['build'], {
      cwd: scratch({ ...files, 'regions/a.yaml': 'region: kostanay\nperiod: 2020-02\nmetrics: {}\n' }),
    });
    expect(built.stderr).toContain('templates/ru/closing.hbs:1:7: warning hyphen-for-dash');
    expect(built.stderr).toContain('templates/ru/closing.hbs:1:12: error straight-quotes');
  });
});
