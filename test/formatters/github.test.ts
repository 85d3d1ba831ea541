import { describe, expect, it } from 'vitest';
import { diagnostic } from '../../src/diagnostics/index.js';
import { annotationsIn } from './annotations.js';
import { at, missing, place, print, typo } from './fixture.js';

describe('github', () => {
  it('annotates the line', async () => {
    expect(await print('github', [typo])).toBe(
      '::error file=regions/kostanay.yaml,line=7,endLine=7,col=3,endColumn=10,title=unknown-key::' +
        'The key `meetngs` is unknown here.%0ADid you mean `meetings`?\n1 file: 1 error\n',
    );
  });

  it('knows notices and what has no place', async () => {
    const text = await print('github', [missing('abai')]);
    expect(annotationsIn(text)).toEqual([
      {
        command: 'notice',
        properties: { title: 'region-missing' },
        message: 'abai (`abai`) has not reported.',
      },
    ]);
  });

  it.each([
    'a,b.yaml',
    'a:b::c.yaml',
    '100%.yaml',
    '%0A%3A.yaml',
    'Қостанай, «есеп».yaml',
    'a\r\nb\nc.yaml',
    '::error::x',
  ])('gives back the file name %j', async (file) => {
    const [one, ...more] = annotationsIn(await print('github', [at(typo, { file })]));
    expect([one?.properties['file'], more]).toEqual([file, []]);
  });

  it('gives back a message over several lines, without control characters', async () => {
    const found = diagnostic(
      'unknown-key',
      { key: 'a\n::error::b%\u001b[2J', known: [] },
      { place: place('x', 1, 2) },
    );
    const [one, ...more] = annotationsIn(await print('github', [found]));
    expect([one?.message, more]).toEqual([expect.stringContaining('`a\n::error::b%␛[2J`'), []]);
  });

  it('names related places', async () => {
    const related = [{ role: 'first' as const, place: place('x', 1, 2, 3) }];
    const [one] = annotationsIn(await print('github', [{ ...typo, related }]));
    expect(one?.message.split('\n')[2]).toBe('it stands here first: regions/kostanay.yaml:3:1');
  });

  it('names files from the root of the repository', async () => {
    const fileOf = async (file: string) =>
      annotationsIn(await print('github', [at(typo, { file })], { folder: 'data' }))[0]?.properties['file'];
    expect(await fileOf('regions/a.yaml')).toBe('data/regions/a.yaml');
    expect(await fileOf('../b.yaml')).toBe('b.yaml');
    expect(await fileOf('/tmp/c.yaml')).toBe('/tmp/c.yaml');
    expect(await fileOf('<stdin>')).toBe('<stdin>');
  });
});
