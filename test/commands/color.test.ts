import { describe, expect, it } from 'vitest';
import { colorLevel } from '../../src/commands/color.js';

const terminal = { write: () => true, isTTY: true };
const pipe = { write: () => true };

describe('colorLevel', () => {
  it.each([
    [undefined, {}, terminal, 1],
    [undefined, {}, pipe, 0],
    [undefined, { TERM: 'dumb' }, terminal, 0],
    [undefined, { NO_COLOR: '1' }, terminal, 0],
    [undefined, { NO_COLOR: '' }, terminal, 1],
    [undefined, { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, 1],
    [undefined, { FORCE_COLOR: '', TERM: 'dumb' }, pipe, 1],
    [undefined, { FORCE_COLOR: '0' }, terminal, 0],
    [undefined, { FORCE_COLOR: '3' }, pipe, 3],
    [true, { NO_COLOR: '1' }, pipe, 1],
    [false, { FORCE_COLOR: '1' }, terminal, 0],
  ] as const)('flag %s, %j', (flag, env, sink, level) => {
    expect(colorLevel(flag, env, sink)).toBe(level);
  });
});
