import { diagnostic } from '../../diagnostics/index.js';
import { coverage, type TogetherRule } from '../coverage.js';

/** Every region that is expected has reported, and nobody else. */
export const expectedRegionsReport: TogetherRule = ({
  byRegion,
  reports,
  workspace,
  withheld,
  requireAll,
}) => {
  if (!workspace) return [];
  const { expected, expectedPlace, periodPlace } = workspace;
  const at = { place: expectedPlace ?? periodPlace, pointer: expectedPlace ? '/expected' : '/period' };
  const missing = expected.filter((region) => !byRegion.has(region) && !withheld.includes(region));
  const unexpected = reports.filter(({ region }) => !expected.includes(region));
  return [
    ...missing.map((region) => coverage(diagnostic('region-missing', { region }, at), requireAll)),
    ...unexpected.map(({ region, regionPlace }) =>
      diagnostic('region-unexpected', { region }, { place: regionPlace, pointer: '/region' }),
    ),
  ];
};
