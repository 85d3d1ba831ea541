export { builtin } from './builtin.js';
export { type Home, homeOf } from './home.js';
export { idsOf, type MetricIndex, metricIndex } from './ids.js';
export { findRegion, regionIds, regionNameAt, regionNameOf, regionsAt, tileAt } from './lookup.js';
export { metricMeant, regionMeant, sphereMeant } from './meant.js';
export { mergeCodelists } from './merge.js';
export { subjectOf } from './subject.js';
export type * from './types.js';
