import { expect, test } from 'vitest';
import { inOrder, readWorkspace } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import { check, places, treeOf } from './support.js';

test('a submitted text holds nothing of a template', () => {
  const { diagnostics } = check(
    [
      'metrics: { meetings: { value: 2, note: { kk: "{{x}} отырыс", ru: "из них {y}" } } }',
      'highlights:',
      '  - kk: Топ {{meetings}} отырыс өткізді.',
      '    ru: Группа провела встречи }}.',
      '',
    ].join('\n'),
  );
  expect(places(diagnostics.filter(({ code }) => code === 'unfilled-template'))).toEqual([
    'unfilled-template 5:13',
    'unfilled-template 6:32',
    'unfilled-template 3:47',
  ]);
});

test('nor do the settings', () => {
  const settings = [
    'period: 2026-Q1',
    'speaker: { name: { kk: "{{name}}", ru: Иван Иванов } }',
    'contact: { mail: "{{mail}}" }',
    'stated: [{ metric: meetings, value: 5, source: { kk: а, ru: "{{б}}" } }]',
    'activities: "{{a,b}}/*.yaml"',
  ].join('\n');
  expect(places(readWorkspace(treeOf(settings), builtin).diagnostics)).toEqual([
    'unfilled-template 2:25',
    'unfilled-template 4:62',
    'unfilled-template 3:19',
  ]);
});

test('the words of a codelist get their spaces in order', () => {
  expect(inOrder({ a: [' два  слова ', 'одно'], b: 5 })).toEqual({ a: ['два слова', 'одно'], b: 5 });
});
