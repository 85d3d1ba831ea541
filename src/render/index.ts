export { type Audit, audit, type Occurrence, parity } from './audit.js';
export { createRenderer, type Material, type Renderer } from './render.js';
export { type SaidFigure, saidIn } from './said.js';
export { createSpokenRenderer, cutsFor, type SpokenCopy } from './spoken.js';
export { loadTemplates, type TemplateSource } from './templates.js';
