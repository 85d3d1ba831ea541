import { describe, expect, test } from 'vitest';
import { strangeLetters, suggest, suggestKey } from '../../src/diagnostics/index.js';

describe('what was probably meant', () => {
  test.each([
    ['meetngs', ['meetings', 'raids'], 'meetings'],
    ['emetings', ['meetings', 'raids'], 'meetings'],
    ['мeetings', ['meetings', 'raids'], 'meetings'], // a Cyrillic м
    ['период', ['region', 'period'], 'period'], // as it sounds
    ['students-reached', ['students_reached'], 'students_reached'],
    ['kazakhstan', ['west-kazakhstan', 'east-kazakhstan'], undefined], // both are as far off
    ['coffee', ['meetings'], undefined],
    ['', ['meetings'], undefined],
  ])('%s of %j: %s', (typed, known, expected) => {
    expect(suggest(typed, known)).toBe(expected);
  });
});

describe('keys', () => {
  const FILE = ['region', 'period', 'submitted_by', 'metrics', 'monitoring', 'highlights'];
  test.each([
    ['регион', FILE, 'region'],
    ['Өңір', FILE, 'region'],
    ['кезең', FILE, 'period'],
    ['Показатели', FILE, 'metrics'],
    ['көрсеткіштер', FILE, 'metrics'],
    ['мониторинг', FILE, 'monitoring'],
    ['submited_by', FILE, 'submitted_by'],
    ['rеgion', FILE, 'region'], // a Cyrillic е
    ['сфера', ['sphere', 'count'], 'sphere'],
    ['сала', ['sphere', 'count'], 'sphere'],
    ['саны', ['sphere', 'count'], 'count'],
    ['ру', ['kk', 'ru', 'about'], 'ru'],
    ['кк', ['kk', 'ru', 'about'], 'kk'],
    ['каз', ['kk', 'ru', 'about'], 'kk'],
    ['kz', ['kk', 'ru', 'about'], 'kk'],
    ['показатель', ['metric', 'value', 'source'], 'metric'],
    ['прочее', FILE, undefined],
  ])('%s: %s', (typed, free, expected) => {
    expect(suggestKey(typed, free)).toBe(expected);
  });

  test('a key that stands there already is not meant again', () => {
    expect(suggestKey('регион', ['period'])).toBeUndefined();
  });
});

test.each([
  ['m\u0435etings', 'meetings', ['\u0435']],
  ['\u0430st\u0430na', 'astana', ['\u0430']],
  ['media-materials', 'media_materials', []],
  ['Meetings', 'meetings', []],
  ['m\u0435etngs', 'meetings', []],
])('letters that only look alike: %s', (typed, meant, letters) => {
  expect(strangeLetters(typed, meant)).toEqual(letters);
});
