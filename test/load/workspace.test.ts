import { chmodSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  findWorkspace,
  listReports,
  loadTemplates,
  loadWorkspaceFiles,
  readBytes,
  readStdin,
} from '../../src/load/index.js';
import { scratch } from '../scratch.js';

const folder = scratch({
  'smg-report.yaml': 'period: 2020',
  'codelists/metrics.yaml': 'metrics: []',
  'regions/b.yaml': '',
  'regions/a/c.yml': '',
  'templates/ru/greeting.hbs': 'Здравствуйте',
  'elsewhere.yaml': '',
});

describe('a workspace', () => {
  it('is found from any folder in it', async () => {
    expect(findWorkspace(join(folder, 'regions/a'))).toBe(folder);
    expect(findWorkspace(folder)).toBe(folder);
    expect(findWorkspace('/')).toBeUndefined();
  });

  it('has settings, the codelists that exist and templates', async () => {
    const { settings, codelists, diagnostics } = loadWorkspaceFiles(folder, folder);
    expect(settings?.path).toBe('smg-report.yaml');
    expect(codelists.map((file) => file.path)).toEqual(['codelists/metrics.yaml']);
    expect((await loadTemplates(folder, folder)).files.map((file) => file.path)).toEqual([
      'templates/ru/greeting.hbs',
    ]);
    expect(diagnostics).toEqual([]);
  });

  it('lists its activity files, but never its own files', async () => {
    const list = async (glob: string) =>
      (await listReports(folder, glob, folder)).files.map((file) => file.shown);
    expect(await list('regions/**/*.{yaml,yml}')).toEqual(['regions/a/c.yml', 'regions/b.yaml']);
    expect(await list('**/*.yaml')).toEqual(['elsewhere.yaml', 'regions/b.yaml']);
    expect(await list('reports/*.yaml')).toEqual([]);
  });

  it('says that its settings cannot be read', async () => {
    const broken = scratch();
    mkdirSync(join(broken, 'smg-report.yaml'));
    const { settings, diagnostics } = loadWorkspaceFiles(broken, broken);
    expect(settings).toBeUndefined();
    expect(diagnostics[0]).toMatchObject({ code: 'unreadable-file', args: { reason: 'folder' } });
  });
});

describe('reading', () => {
  const file = (name: string) => ({ disk: join(folder, name), shown: name });

  it('gives bytes or says why not', async () => {
    expect(readBytes(file('codelists/metrics.yaml'))).toMatchObject({
      ok: true,
      file: { path: 'codelists/metrics.yaml' },
    });
    expect(readBytes(file('nope.yaml'))).toMatchObject({
      ok: false,
      diagnostic: { args: { reason: 'missing' } },
    });
    expect(readBytes(file('regions'))).toMatchObject({
      ok: false,
      diagnostic: { args: { reason: 'folder' } },
    });
  });

  it.skipIf(process.getuid?.() === 0)('says that permission is denied', () => {
    chmodSync(join(folder, 'elsewhere.yaml'), 0);
    expect(readBytes(file('elsewhere.yaml'))).toMatchObject({
      ok: false,
      diagnostic: { args: { reason: 'denied' } },
    });
  });

  it('takes stdin to its end', async () => {
    async function* stream() {
      yield new TextEncoder().encode('a: ');
      yield new TextEncoder().encode('1');
    }
    expect(await readStdin(stream())).toEqual({
      ok: true,
      file: { path: '<stdin>', bytes: Buffer.from('a: 1') },
    });
  });
});
