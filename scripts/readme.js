// Puts the files that README.md names into it: the examples that readers see are the files that the tests run.
import { readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';

const CODES = /<!-- codes -->\n[\s\S]*?<!-- \/codes -->/;
const INCLUDE = /<!-- include (\S+) -->\n```(\w+)\n[\s\S]*?```/g;

/** README.md with every include as its file is now; comments of editors in the first line are left out. */
export function withIncludes(text) {
  return text.replace(INCLUDE, (_, path, language) => {
    const file = readFileSync(path, 'utf8').replace(/^# yaml-language-server.*\n+/, '');
    return `<!-- include ${path} -->\n\`\`\`${language}\n${file.trimEnd()}\n\`\`\``;
  });
}

/** README.md with the table of all codes, as `explain --format json` lists them. */
export function withCodes(text, codes) {
  const rows = codes.map(({ code, severity, sentence }) => `| \`${code}\` | ${severity} | ${sentence} |`);
  const table = ['| code | severity | what must hold |', '| --- | --- | --- |', ...rows].join('\n');
  return text.replace(CODES, () => `<!-- codes -->\n${table}\n<!-- /codes -->`);
}

async function listedCodes() {
  const { default: command } = await import('../bin/load.cjs');
  let text = '';
  const stdout = { write: (part) => (text += part) };
  const io = { stdout, stderr: process.stderr, stdin: [], cwd: tmpdir(), env: {}, hardware: { threads: 1 } };
  const code = await command.run(['explain', '--format', 'json'], io);
  if (code !== 0) process.exit(code);
  return JSON.parse(text).codes;
}

if (process.argv[1]?.endsWith('readme.js')) {
  const readme = withCodes(readFileSync('README.md', 'utf8'), await listedCodes());
  writeFileSync('README.md', withIncludes(readme));
}
