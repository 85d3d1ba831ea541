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

const shown = async (...args: string[]) =>
  (await resolveInputs(args, folder)).files.map((file) => file.shown);
const codes = async (...args: string[]) =>
  (await resolveInputs(args, folder)).diagnostics.map((one) => one.code);

describe('resolveInputs', () => {
  it('takes files, folders and globs, in code unit order, each once', async () => {
    const all = ['a/KOSTANAY.YAML', 'a/deep/y.yml', 'a/x.yaml'];
    expect(await shown('a')).toEqual(all);
    expect(await shown('a/x.yaml', 'a', './a/../a/x.yaml')).toEqual(all);
    expect(await shown('a/**/*.{yaml,yml}')).toEqual(all);
    expect(await shown('a/*.md')).toEqual(['a/readme.md']);
    expect(await shown(join(folder, 'a/x.yaml'))).toEqual(['a/x.yaml']);
  });

  it('takes a name with glob characters as that file', async () => {
    expect(await shown('we[i]rd*.yaml')).toEqual(['we[i]rd*.yaml']);
  });

  it('takes a workspace as a whole, also one further down', async () => {
    const { files, workspaces } = await resolveInputs(['year'], folder);
    expect(workspaces).toEqual([join(folder, 'year/2020')]);
    expect(files.map((file) => file.shown)).toEqual(['year/loose.yaml']);
    expect((await resolveInputs(['year/2020'], folder)).workspaces).toEqual([join(folder, 'year/2020')]);
  });

  it('names files outside of the working folder', async () => {
    expect((await resolveInputs(['../a/x.yaml'], join(folder, 'year'))).files[0]?.shown).toBe('../a/x.yaml');
  });

  it('tells a missing path from a glob that matches nothing', async () => {
    expect(await codes('a/nope.yaml')).toEqual(['unreadable-file']);
    expect(await codes('a/*.txt')).toEqual(['no-files']);
    expect(await codes('empty')).toEqual(['no-files']);
    expect(await codes('a/x.yaml/inside')).toEqual(['unreadable-file']);
  });
});

describe('links', () => {
  const linked = scratch({ 'real/x.yaml': '', 'real/y.yaml': '' });
  symlinkSync('real/x.yaml', join(linked, 'link.yaml'));
  symlinkSync('nowhere', join(linked, 'real/dangling.yaml'));
  symlinkSync('..', join(linked, 'real/loop'));
  symlinkSync('real', join(linked, 'again'));

  it('takes each file once, whatever leads to it', async () => {
    const { files } = await resolveInputs(['.'], linked);
    expect(files).toHaveLength(2);
  });

  it('does not pass over a link that leads nowhere', async () => {
    const { diagnostics } = await resolveInputs(['real'], linked);
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-file', args: { reason: 'missing' } });
    expect(diagnostics.map((one) => one.place?.file)).toContain('real/dangling.yaml');
  });
});
