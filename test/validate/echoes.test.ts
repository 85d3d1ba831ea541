import { describe, expect, test } from 'vitest';
import { builtin } from '../../src/codelists/index.js';
import { examine } from '../../src/examine.js';

/** `code line:column` of all that one file comes to, from its bytes to its meaning. */
function found(text: string) {
  const bytes = new TextEncoder().encode(`region: kostanay\nperiod: 2026-01\n${text}`);
  return examine({ path: 'a.yaml', bytes }, builtin).diagnostics;
}
const places = (text: string) =>
  found(text).map(({ code, place }) => `${code} ${place?.range.start.line}:${place?.range.start.column}`);

const TEXTS = 'kk: Топ құрамы жаңартылды.\n    ru: Состав группы обновлён.\n';

describe('one mistake, one diagnostic', () => {
  test.each([
    // A key typed twice in place of another.
    [
      `metrics: {}\nhighlights:\n  - kk: Топ құрамы жаңартылды.\n    kk: Состав группы обновлён.\n`,
      ['duplicate-key 6:5'],
    ],
    ['metrics: {}\nmonitoring:\n  - { count: 1, count: 2, sphere: roads }\n', ['duplicate-key 5:17']],
    // A block that was pasted twice.
    [
      'metrics: { raids: 1 }\nregion: kostanay\nperiod: 2026-01\nmetrics: { raids: 1 }\n',
      ['several-reports 4:1'],
    ],
    ['metrics: { raids: 1, meetings: 2, raids: 1, meetings: 2 }\n', ['duplicate-key 3:35']],
    // Texts of one highlight that a dash tears apart.
    [`metrics: {}\nhighlights:\n  - ${TEXTS.replace('    ru', '  - ru')}`, ['missing-language 5:5']],
    // Misspelt above, so not missing below.
    [`metrics: { рейды: 4 }\nhighlights:\n  - about: [raids]\n    ${TEXTS}`, ['unknown-metric 3:12']],
    [`metrcs: { raids: 4 }\nhighlights:\n  - about: [raids]\n    ${TEXTS}`, ['unknown-key 3:1']],
    [`показатели: { raids: 4 }\n`, ['unknown-key 3:1']],
    // In the wrong place.
    ['metrics:\n  raids: 4\n  monitoring: [{ sphere: roads, count: 3 }]\n', ['misplaced-key 5:3']],
    ['metrics:\n  raids: 4\n  roads: 3\n  health: 2\n', ['misplaced-key 5:3']],
    ['metrics:\n  media_materials: 97\n  own_pages: 30\n  other_pages: 67\n', ['misplaced-key 5:3']],
    // Exchanged.
    [
      'metrics: {}\nhighlights:\n  - kk: Состав группы обновлён по конкурсу.\n    ru: Топ құрамы конкурс негізінде жаңартылды.\n',
      ['wrong-language 5:9'],
    ],
  ])('%j', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('two mistakes are two', () => {
    const text = 'metrics: {}\nhighlights:\n  - kk: Топ.\n  - kk: Состав.\n';
    expect(places(text)).toEqual(['missing-language 5:5', 'missing-language 6:5']);
  });

  test('what was meant is said', () => {
    const args = (text: string) => found(text).map((one) => one.args);
    expect(args('metrics: {}\nhighlights: [{ kk: а, kk: б }]\n')).toMatchObject([
      { key: 'kk', suggestion: 'ru' },
    ]);
    expect(args('metrics: {}\nregion: a\nperiod: 2020\n')).toMatchObject([{ key: 'region', also: 1 }]);
    expect(args('metrics: {}\nhighlights: [{ kk: а }, { ru: б }]\n')).toEqual([
      { language: 'ru', split: true },
    ]);
    expect(args('metrics: { roads: 3 }\n')).toEqual([
      { keys: ['roads'], under: 'monitoring', form: '- { sphere: roads, count: 3 }' },
    ]);
    expect(args('metrics:\n  highlights: []\n')).toEqual([{ keys: ['highlights'] }]);
    const exchanged =
      'metrics: {}\nhighlights:\n  - kk: Состав группы обновлён по конкурсу.\n    ru: Топ құрамы конкурс негізінде жаңартылды.\n';
    expect(args(exchanged)).toEqual([{ language: 'kk', exchanged: true }]);
  });
});
