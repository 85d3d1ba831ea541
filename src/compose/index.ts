export { compose } from './briefing.js';
