import { describe, expect, test } from 'vitest';
import { checkFile, readWorkspace } from '../../src/check/index.js';
import { builtin } from '../../src/codelists/index.js';
import { proofreadTemplates } from '../../src/render/proofread.js';
import { validateShape } from '../../src/validate/index.js';
import { HEAD, places, treeOf } from './support.js';

const found = (body: string) => {
  const tree = treeOf(HEAD + body);
  return places([...validateShape(tree, 'activity'), ...checkFile(tree, builtin).diagnostics]);
};

describe('texts hold nothing personal', () => {
  test.each([
    [
      'metrics: {}\nhighlights:\n  - kk: Тұрғынға (ЖСН 791028302728) көмектесті.\n    ru: Помогла жителю.\n',
      ['personal-iin 5:23'],
    ],
    [
      'metrics: {}\nhighlights:\n  - kk: Айгүл, 8 701 234 56 78, a@mail.ru келді.\n    ru: Пришла Айгуль.\n',
      ['personal-phone 5:16', 'personal-email 5:33'],
    ],
    [
      'metrics: { raids: { value: 2, note: { kk: 4111 1111 1111 1111, ru: карта } } }\n',
      ['personal-card 3:43'],
    ],
    ['metrics: {}\nsubmitted_by: Айгүл, +7 701 234 56 78, a.k@mail.ru\n', []],
    ['metrics: {}\nsubmitted_by: Айгүл, 791028-302728\n', ['personal-iin 4:22']],
    ['metrics: { raids: 791028302728 }\n', ['personal-iin 3:19']],
    ['metrics: { raids: 87012345678 }\n', ['personal-phone 3:19']],
    ['metrics: { raids: { value: 791028302728 } }\n', ['personal-iin 3:28']],
    ['metrics: { raids: "791028 302728" }\n', ['personal-iin 3:19']],
    ['metrics: { raids: 061211600012 }\n', ['personal-iin 3:19']],
    ['metrics: { raids: +7 701 234 56 78 }\n', ['personal-phone 3:19']],
    ['metrics: {}\nmonitoring: [{ sphere: health, count: 791028302728 }]\n', ['personal-iin 4:39']],
    ['metrics: { raids: 791028302729, lectures: 10000000000 } # 791028302728\n', []],
  ])('%j', (body, expected) => {
    expect(found(body)).toEqual(expected);
  });

  test('settings and templates are read, too', () => {
    const settings = 'period: 2020\nspeaker: { name: { kk: А. Ли, ru: А. Ли a@b.kz } }\n';
    expect(places(readWorkspace(treeOf(settings), builtin).diagnostics)).toEqual(['personal-email 2:41']);
    const text = '{{! 8 701 234 56 78 }}\nЗвоните: 8 701 234 56 78.\n';
    const [one, ...more] = proofreadTemplates([{ path: 't.hbs', name: 'body', text }]);
    expect([places(one ? [one] : []), more]).toEqual([['personal-phone 2:10'], []]);
    expect(one?.place?.excerpt).toBe('Звоните: • ••• ••• •• ••.');
  });
});
