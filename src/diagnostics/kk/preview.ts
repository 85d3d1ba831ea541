import type { PreviewWords } from '../preview-words.js';

/** The pages of `preview`, in Kazakh. */
export const preview: PreviewWords = {
  title: 'Алдын ала қарау',
  documents: 'Құжаттар',
  noDocuments: 'Әзірге бірде-бір құжат дайындалмады. Қателер түзетілген соң бет өздігінен жаңарады.',
  problems: 'Кемшіліктер',
  noProblems: 'Кемшілік табылған жоқ.',
  stale: 'Деректерде қате бар. Қате шыққанға дейін дайындалған құжаттар көрсетіліп тұр.',
  openInEditor: 'Редакторда ашу',
};
