export { additionOf } from './arithmetic.js';
export { figuresOf } from './figures.js';
export { breakDown, type Dimension, type TotalRow } from './rows.js';
export { type StatusInput, statusOf } from './status.js';
export { checkTotals, type SumContext, sumUp } from './totals.js';
