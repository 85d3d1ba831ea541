import { scratch } from '../scratch.js';

/** A report without mistakes. */
export const report = (region: string, more = 'metrics: { meetings: 2 }', period = '2020-01/2020-02') =>
  `region: ${region}\nperiod: ${period}\n${more}\n`;

const SETTINGS = 'period: 2020-01/2020-02\nexpected: [akmola, kostanay, pavlodar]\n';

/** A workspace of two good reports and one that has not come. */
export const workspace = (files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  scratch({
    'smg-report.yaml': SETTINGS,
    'regions/akmola.yaml': report('akmola'),
    'regions/kostanay.yaml': report('kostanay', 'metrics: { meetings: 3, recommendations: 1 }'),
    ...files,
  });
