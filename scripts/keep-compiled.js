// Runs the commands that people wait for once, and keeps what V8 compiled for them beside the bundle.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import command from '../bin/load.cjs';

const example = 'examples/2020-january-february';
const out = mkdtempSync(join(tmpdir(), 'smg-report-build-'));
const silent = { write: () => true };
const io = {
  stdout: silent,
  stderr: silent,
  stdin: [],
  cwd: process.cwd(),
  env: {},
  hardware: { threads: 1 },
};
for (const argv of [
  ['validate', example],
  ['sum', example],
  ['build', example, '--out', out],
]) {
  const code = await command.run(argv, io);
  if (code !== 0) throw new Error(`${argv[0]} of the example ended with ${code}`);
}
command.keep();
rmSync(out, { recursive: true });
