import { type Codelists, regionNameAt, regionNameOf } from '../../codelists/index.js';
import { diagnostic, type NamedRegion } from '../../diagnostics/index.js';
import { contains, lastDay } from '../../model/period.js';
import { coverage, type TogetherRule } from '../coverage.js';

/** Of more regions than these it is no help to say that one may be meant. */
const FEW = 3;

/** Every region that is expected has reported, and nobody else. */
export const expectedRegionsReport: TogetherRule = ({
  byRegion,
  reports,
  codelists,
  workspace,
  withheld,
  requireAll,
}) => {
  if (!workspace) return [];
  const { expected, expectedPlace, periodPlace } = workspace;
  const at = { place: expectedPlace ?? periodPlace, pointer: expectedPlace ? '/expected' : '/period' };
  const day = lastDay(workspace.period);
  const missing = expected
    .filter((region) => !byRegion.has(region) && !withheld.includes(region))
    .map((region) => namedRegion(region, codelists, day));
  // A wrong period, or one in which there was no such region, is another mistake, which other rules name.
  const unexpected = reports.filter(
    ({ region, period }) =>
      !expected.includes(region) &&
      contains(workspace.period, period) &&
      regionNameAt(codelists, region, lastDay(period)),
  );
  const meant = missing.length <= FEW ? missing : [];
  return [
    ...(missing.length > 0
      ? [coverage(diagnostic('region-missing', { regions: missing }, at), requireAll)]
      : []),
    ...unexpected.map(({ region, regionPlace }) =>
      diagnostic('region-unexpected', { region, missing: meant }, { place: regionPlace, pointer: '/region' }),
    ),
  ];
};

function namedRegion(id: string, codelists: Codelists, day: string): NamedRegion {
  const { kk, ru, en } = regionNameOf(codelists, id, day);
  return { id, name: { kk: kk.nominative, ru: ru.nominative, en } };
}
