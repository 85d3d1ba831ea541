export { withoutEchoes } from './echoes.js';
export { type SchemaKind, validateShape } from './shape.js';
