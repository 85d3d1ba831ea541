export { type SchemaKind, validateShape } from './shape.js';
