export { builtin } from './builtin.js';
export { idsOf, type MetricIndex, metricIndex } from './ids.js';
export { findRegion, regionIds, regionNameAt, regionNameOf, regionsAt } from './lookup.js';
export { mergeCodelists } from './merge.js';
export type * from './types.js';
