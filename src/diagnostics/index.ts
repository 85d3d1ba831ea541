export * from './catalogue.js';
export * from './codes.js';
export * from './diagnostic.js';
export * from './locales.js';
export * from './rule-page.js';
export * from './severities.js';
export * from './status-words.js';
export * from './suggest.js';
