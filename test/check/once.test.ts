import { describe, expect, it } from 'vitest';
import { report, workspace } from '../commands/fixture.js';
import { command } from '../run.js';

/** The codes of what is found in a file of Kostanay, besides what it shares with the others. */
async function found(file: string, settings?: string) {
  const cwd = workspace({
    'smg-report.yaml': settings ?? 'period: 2020-01/2020-02\nexpected: [akmola, kostanay]\n',
    'regions/kostanay.yaml': file,
  });
  const { stdout } = await command(['validate', '--format', 'json'], { cwd });
  return JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code);
}

const said = (kk: string, ru: string) =>
  report(
    'kostanay',
    `metrics: { lectures: 4 }\nhighlights:\n  - about: [lectures]\n    kk: ${kk}\n    ru: ${ru}`,
  );

describe('one mistake, one message', () => {
  it('a region that is misspelt is not missing as well', async () => {
    expect(await found(report('kostanai'))).toEqual(['unknown-region']);
  });

  it('a number that differs from its metric in one text is not different from the other text as well', async () => {
    expect(await found(said('4 дәріс оқылды.', 'Прочитано 5 лекций.'))).toEqual(['about-number-missing']);
  });

  it('another number that differs still is', async () => {
    expect(await found(said('2 мектепте 4 дәріс оқылды.', 'В 3 школах прочитаны 4 лекции.'))).toEqual([
      'figures-differ',
    ]);
  });
});
