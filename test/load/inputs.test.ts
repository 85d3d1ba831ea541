import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveInputs } from '../../src/load/index.js';
import { scratch } from '../scratch.js';

const folder = scratch({
  'a/x.yaml': 'region: abai',
  'a/deep/y.yml': '',
  'a/KOSTANAY.YAML': '',
  'a/readme.md': '',
  'a/node_modules/z.yaml': '',
  'we[i]rd*.yaml': '',
  'year/2020/smg-report.yaml': 'period: 2020',
  'year/2020/regions/r.yaml': '',
  'year/loose.yaml': '',
});
mkdirSync(join(folder, 'a/folder.yaml'));
mkdirSync(join(folder, 'empty'));

const shown = (...args: string[]) => resolveInputs(args, folder).files.map((file) => file.shown);
const codes = (...args: string[]) => resolveInputs(args, folder).diagnostics.map((one) => one.code);

describe('resolveInputs', () => {
  it('takes files, folders and globs, in code unit order, each once', () => {
    const all = ['a/KOSTANAY.YAML', 'a/deep/y.yml', 'a/x.yaml'];
    expect(shown('a')).toEqual(all);
    expect(shown('a/x.yaml', 'a', './a/../a/x.yaml')).toEqual(all);
    expect(shown('a/**/*.{yaml,yml}')).toEqual(all);
    expect(shown('a/*.md')).toEqual(['a/readme.md']);
    expect(shown(join(folder, 'a/x.yaml'))).toEqual(['a/x.yaml']);
  });

  it('takes a name with glob characters as that file', () => {
    expect(shown('we[i]rd*.yaml')).toEqual(['we[i]rd*.yaml']);
  });

  it('takes a workspace as a whole, also one further down', () => {
    const { files, workspaces } = resolveInputs(['year'], folder);
    expect(workspaces).toEqual([join(folder, 'year/2020')]);
    expect(files.map((file) => file.shown)).toEqual(['year/loose.yaml']);
    expect(resolveInputs(['year/2020'], folder).workspaces).toEqual([join(folder, 'year/2020')]);
  });

  it('names files outside of the working folder', () => {
    expect(resolveInputs(['../a/x.yaml'], join(folder, 'year')).files[0]?.shown).toBe('../a/x.yaml');
  });

  it('tells a missing path from a glob that matches nothing', () => {
    expect(codes('a/nope.yaml')).toEqual(['unreadable-file']);
    expect(codes('a/*.txt')).toEqual(['no-files']);
    expect(codes('empty')).toEqual(['no-files']);
    expect(codes('a/x.yaml/inside')).toEqual(['unreadable-file']);
  });
});

describe('links', () => {
  const linked = scratch({ 'real/x.yaml': '', 'real/y.yaml': '' });
  symlinkSync('real/x.yaml', join(linked, 'link.yaml'));
  symlinkSync('nowhere', join(linked, 'real/dangling.yaml'));
  symlinkSync('..', join(linked, 'real/loop'));
  symlinkSync('real', join(linked, 'again'));

  it('takes each file once, whatever leads to it', () => {
    const { files } = resolveInputs(['.'], linked);
    expect(files).toHaveLength(2);
  });

  it('does not pass over a link that leads nowhere', () => {
    const { diagnostics } = resolveInputs(['real'], linked);
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-file', args: { reason: 'missing' } });
    expect(diagnostics.map((one) => one.place?.file)).toContain('real/dangling.yaml');
  });
});
