// Puts the files that README.md names into it: the examples that readers see are the files that the tests run.
import { readFileSync, writeFileSync } from 'node:fs';

const INCLUDE = /<!-- include (\S+) -->\n```(\w+)\n[\s\S]*?```/g;

/** README.md with every include as its file is now; comments of editors in the first line are left out. */
export function withIncludes(text) {
  return text.replace(INCLUDE, (_, path, language) => {
    const file = readFileSync(path, 'utf8').replace(/^# yaml-language-server.*\n+/, '');
    return `<!-- include ${path} -->\n\`\`\`${language}\n${file.trimEnd()}\n\`\`\``;
  });
}

if (process.argv[1]?.endsWith('readme.js'))
  writeFileSync('README.md', withIncludes(readFileSync('README.md', 'utf8')));
