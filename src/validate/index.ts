export { editorSchema } from './editor-schema.js';
export { type SchemaKind, validateShape } from './shape.js';
