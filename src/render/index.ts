export { type Audit, audit, type Occurrence, parity } from './audit.js';
export { problemsOf } from './problems.js';
export { createRenderer, type Material, type Renderer } from './render.js';
export { type SaidFigure, saidIn, sentencesOf } from './said.js';
export { createSpokenRenderer, cutsFor, type SpokenCopy } from './spoken.js';
export type { TemplateSource } from './template-source.js';
export { loadTemplates } from './templates.js';
