export { decode } from './decode.js';
export { type Parsed, parse, parseStream } from './parse.js';
export { RESERVED } from './source.js';
