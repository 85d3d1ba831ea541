export { type AuditReport, auditJson } from './audit.js';
export { breakdownData, breakdownTable } from './breakdown.js';
export { type CodelistName, codelistJson, codelistTable } from './codelist.js';
export { type GridFormat, grid } from './grid.js';
export { type Made, publishAll } from './publish.js';
export { statusCounts, statusData, statusJson, statusTable } from './status.js';
export { totalsJson } from './totals.js';
