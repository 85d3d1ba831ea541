import { expect, test } from 'vitest';
import { check } from './support.js';

const found = (body: string) =>
  check(`metrics: {}\n${body}`)
    .diagnostics.filter(({ code }) => code === 'text-notation')
    .map(({ args, place }) => ({ ...args, line: place?.range.start.line }));

test.each([
  ['submitted_by: no\n', [{ text: 'no', readings: ['false'], line: 4 }]],
  ['submitted_by: on\n', [{ text: 'on', readings: ['true'], line: 4 }]],
  ['submitted_by: 1:30\n', [{ text: '1:30', readings: ['90'], line: 4 }]],
  ['submitted_by: 012\n', [{ text: '012', readings: ['10', '12'], line: 4 }]],
  ['submitted_by: 1_000\n', [{ text: '1_000', readings: ['1000'], line: 4 }]],
  ['submitted_by: 2020-02-29\n', [{ text: '2020-02-29', readings: [{ kind: 'date' }], line: 4 }]],
  ['highlights:\n  - kk: "012"\n    ru: 0o17\n', [{ text: '0o17', readings: ['15'], line: 6 }]],
  ['submitted_by: "no"\n', []],
  ["submitted_by: 'on'\n", []],
  ['submitted_by: Айгүл Серікқызы\nhighlights:\n  - kk: Иә.\n    ru: да\n', []],
])('%j', (body, expected) => {
  expect(found(body)).toEqual(expected);
});
