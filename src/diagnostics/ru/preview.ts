import type { PreviewWords } from '../preview-words.js';

/** The pages of `preview`, in Russian. */
export const preview: PreviewWords = {
  title: 'Предварительный просмотр',
  documents: 'Документы',
  noDocuments:
    'Ни один документ пока не удалось подготовить. Страница обновится сама, как только ошибки будут исправлены.',
  problems: 'Замечания',
  noProblems: 'Замечаний нет.',
  stale: 'В данных есть ошибки. Показаны документы, подготовленные до их появления.',
  openInEditor: 'Открыть в редакторе',
};
