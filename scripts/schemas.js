// Writes the JSON Schemas that are shipped for editors: those that `smg-report schema` prints without a workspace.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import command from '../bin/load.cjs';

const KINDS = ['activity', 'workspace', 'metrics', 'spheres', 'regions'];

for (const kind of KINDS) {
  let text = '';
  const stdout = { write: (part) => (text += part) };
  const io = { stdout, stderr: process.stderr, stdin: [], cwd: tmpdir(), env: {}, hardware: { threads: 1 } };
  const code = await command.run(['schema', kind], io);
  if (code !== 0) process.exit(code);
  writeFileSync(`schemas/${kind}.schema.json`, text);
}
