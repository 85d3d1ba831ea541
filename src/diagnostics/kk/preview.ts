import type { PreviewWords } from '../preview-words.js';

/** The pages of `preview`, in Kazakh. */
export const preview: PreviewWords = {
  title: 'Алдын ала қарау',
  documents: 'Құжаттар',
  noDocuments: 'Әзірге бірде-бір құжат дайындалмады. Қателер түзетілген соң бет өздігінен жаңарады.',
  problems: 'Ескертулер',
  noProblems: 'Ескерту жоқ.',
  stale: 'Деректерде қате бар. Қате шыққанға дейін дайындалған құжаттар көрсетіліп тұр.',
  openInEditor: 'Редакторда ашу',
};
