import type { PageWords } from '../page-words.js';

export const page: PageWords = {
  contents: 'Содержание',
  toText: 'Перейти к тексту',
  sources: 'Откуда эти числа',
  sourcesLead: 'Каждое число документа — с отчётом и строкой, из которых оно взято.',
  toFigure: 'К тексту',
  draft: 'ПРОЕКТ',
  origin: {
    submitted: 'из отчёта региона',
    derived: 'сложено по отчётам',
    stated: 'сведения по стране',
    coverage: 'число отчётов',
  },
  at: (file, line) => `${file}, строка ${line}`,
  pageOf: (page, pages) => `стр. ${page} из ${pages}`,
};
