import { describe, expect, test } from 'vitest';
import { kk, ru } from '../../src/language/index.js';

const mark = (text: string) => `[${text}]`;
const said = (count: number) => [
  kk.allRegions<number>(count, mark, 0),
  ru.allRegions<number>(count, mark, 0),
];

describe('all regions', () => {
  test.each([
    [1, '[1 өңір]', '[1 регион]'],
    [2, '[екі өңір де]', '[оба региона]'],
    [3, 'барлық [3 өңір]', 'все [3 региона]'],
    [20, 'барлық [20 өңір]', 'все [20 регионов]'],
    [21, 'барлық [21 өңір]', '[21 регион]'],
  ])('%i', (count, inKazakh, inRussian) => {
    const plain = said(count).map((text) => text.replaceAll('\u00A0', ' '));
    expect(plain).toEqual([inKazakh, inRussian]);
  });
});
