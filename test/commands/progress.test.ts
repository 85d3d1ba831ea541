import { describe, expect, it } from 'vitest';
import { progressFor } from '../../src/commands/progress.js';

function shownOn(isTTY: boolean, patience: number, env = {}): string {
  const text: string[] = [];
  const progress = progressFor({ stderr: { isTTY, write: (one) => text.push(String(one)) }, env }, patience);
  progress.made('speech.kk.pdf', 1, 2);
  progress.made('speech.ru.pdf', 2, 2);
  progress.end();
  return text.join('');
}

describe('progress', () => {
  it('is a line that goes when the build is done', () => {
    expect(shownOn(true, 0)).toBe('\r\u001b[K1/2 speech.kk.pdf\r\u001b[K');
  });

  it('is not shown of what is done at once, nor where nobody watches', () => {
    expect(shownOn(true, 60_000)).toBe('');
    expect(shownOn(false, 0)).toBe('');
    expect(shownOn(true, 0, { TERM: 'dumb' })).toBe('');
  });
});
