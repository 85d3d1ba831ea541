export { unreadable } from './failure.js';
export { loadFonts } from './fonts.js';
export { type Inputs, resolveInputs } from './inputs.js';
export { hashMade, type Made, readMade } from './made.js';
export { type Matched, realPath } from './match.js';
export { byCodeUnit, type FilePath, filePath, shownPath } from './paths.js';
export { type Read, readBytes, readStdin } from './read.js';
export {
  findWorkspace,
  isWorkspace,
  listReports,
  loadTemplates,
  loadWorkspaceFiles,
  workspacePaths,
} from './workspace.js';
