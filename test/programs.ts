import { execFileSync } from 'node:child_process';

/** Whether a program is there; `probe` makes it do nothing. */
function isThere(program: string, probe: string): boolean {
  try {
    execFileSync(program, [probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether tests have to do without a program. Then they are skipped, and this says what is not looked at; in CI its
 * absence is a failure, not a silence.
 */
export function isMissing(program: string, probe: string, consequence: string): boolean {
  if (process.env['CI'] || isThere(program, probe)) return false;
  console.warn(`${program} is not installed: ${consequence}`);
  return true;
}
