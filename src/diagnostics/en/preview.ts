import type { PreviewWords } from '../preview-words.js';

/** The pages of `preview`, in English. */
export const preview: PreviewWords = {
  title: 'Preview',
  documents: 'Documents',
  noDocuments: 'No document could be made yet. This page reloads by itself once the errors are gone.',
  problems: 'Problems',
  noProblems: 'No problems were found.',
  stale: 'The data has errors. What you see was made from the last data without any.',
  openInEditor: 'Open in the editor',
};
