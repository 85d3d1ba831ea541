export { breakDown, type Dimension, type TotalRow } from './rows.js';
export { checkTotals, type SumContext, sumUp } from './totals.js';
