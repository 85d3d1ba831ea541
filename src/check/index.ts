export { type CodelistKind, checkCodelist } from './codelist.js';
export { digestOf } from './digest.js';
export { type CheckedFile, checkFile } from './file.js';
export { checkManifest, type Present } from './manifest.js';
export { readSilences, silence, unusedSilences } from './silence.js';
export { checkTogether, type TogetherContext } from './together.js';
export { inOrder } from './wording.js';
export { type ReadWorkspace, readWorkspace } from './workspace.js';
