import { execFileSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filePath, readBytes, readStdin, resolveInputs } from '../../src/load/index.js';
import { scratch } from '../scratch.js';

const folder = scratch({ 'good.yaml': 'a: 1\n' });
const refusal = (name: string) => {
  const read = readBytes(filePath(resolve(folder, name), folder));
  return read.ok ? undefined : { code: read.diagnostic.code, ...read.diagnostic.args };
};

describe('what is no file of ours', () => {
  it('a pipe that nobody writes into is not waited for', () => {
    execFileSync('mkfifo', [join(folder, 'pipe.yaml')]);
    expect(refusal('pipe.yaml')).toMatchObject({ code: 'unreadable-file', reason: 'special' });
  });

  it.each(['/dev/zero', '/dev/full', '/dev/null'])('%s is a device', (device) => {
    expect(refusal(device)).toMatchObject({ code: 'unreadable-file', reason: 'special' });
  });

  it('a link to a device is one', () => {
    symlinkSync('/dev/zero', join(folder, 'zero.yaml'));
    expect(refusal('zero.yaml')).toMatchObject({ code: 'unreadable-file', reason: 'special' });
  });

  it('links that lead in a circle', () => {
    symlinkSync('b.yaml', join(folder, 'a.yaml'));
    symlinkSync('a.yaml', join(folder, 'b.yaml'));
    expect(refusal('a.yaml')).toMatchObject({ code: 'unreadable-file', reason: 'loop' });
  });

  it('a folder that is called like a file', () => {
    mkdirSync(join(folder, 'folder.yaml'));
    expect(refusal('folder.yaml')).toMatchObject({ code: 'unreadable-file', reason: 'folder' });
  });

  it('a file that vanishes after it was listed', async () => {
    const passing = scratch({ 'x.yaml': 'a: 1\n' });
    const { files } = await resolveInputs(['x.yaml'], passing);
    rmSync(join(passing, 'x.yaml'));
    expect(files.map(readBytes)).toMatchObject([{ ok: false, diagnostic: { args: { reason: 'missing' } } }]);
  });
});

describe('what is too large', () => {
  it('is not read', () => {
    const file = openSync(join(folder, 'huge.yaml'), 'w');
    ftruncateSync(file, 50_000_000_000);
    closeSync(file);
    expect(refusal('huge.yaml')).toEqual({ code: 'limit-exceeded', what: 'size', limit: 1_048_576 });
  });

  it('files that do not know their size are read all the same', () => {
    const read = readBytes(filePath('/proc/version', folder));
    expect(read.ok && Buffer.from(read.file.bytes).toString()).toMatch(/^Linux/);
  });

  it('of stdin no more is taken than tells so', async () => {
    let taken = 0;
    let closed = false;
    async function* endless() {
      try {
        for (;;) {
          taken++;
          yield new Uint8Array(65_536);
        }
      } finally {
        closed = true;
      }
    }
    const read = await readStdin(endless());
    expect(read).toMatchObject({ ok: false, diagnostic: { args: { what: 'size', limit: 8_388_608 } } });
    expect([taken, closed]).toEqual([129, true]);
  });
});
