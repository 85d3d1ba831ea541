import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { proofread } from '../../../src/language/proofread.js';
import { command } from '../../run.js';
import { RIGHT } from './right.js';

const LANGUAGES = ['kk', 'ru'] as const;
const found = (text: string, language: 'kk' | 'ru', kind: 'sentences' | 'phrase' | 'template') =>
  proofread(text, language, kind).map(({ code, typed, write }) => `${code}: ${typed} → ${write}`);

describe.each(LANGUAGES)('right %s passes in silence', (language) => {
  test.each(RIGHT[language])('%s', (sentence) => {
    expect(found(sentence, language, 'sentences')).toEqual([]);
    expect(found(sentence, language, 'phrase')).toEqual([]);
  });

  test.each(readdirSync(`templates/${language}`))('the template %s', (name) => {
    expect(found(readFileSync(join('templates', language, name), 'utf8'), language, 'template')).toEqual([]);
  });

  test('the speech of the example', async () => {
    const flags = ['--lang', language, '--format', 'md', '--only', 'speech', '--out', '-'];
    const { stdout: speech } = await command(['build', 'examples/2020-january-february', ...flags], {
      cwd: '.',
    });
    expect(speech).not.toBe('');
    for (const line of speech.split('\n').filter((one) => one.trim() !== '')) {
      expect(found(line, language, 'phrase'), line).toEqual([]);
    }
  });
});
