import { suggest } from './suggest.js';

/** What people call the keys in words: the titles that editors show, and what stands over columns of tables. */
const WORDS: Readonly<Record<string, readonly string[]>> = {
  region: ['регион', 'область', 'город', 'өңір', 'облыс', 'қала', 'аймақ', 'oblast'],
  period: ['период', 'месяц', 'дата', 'кезең', 'мерзім', 'ай', 'month', 'date'],
  metrics: ['показатели', 'показатель', 'көрсеткіштер', 'көрсеткіш', 'indicators'],
  monitoring: ['мониторинг', 'мониторинг по сферам', 'сферы', 'салалар', 'салалар мониторингі', 'spheres'],
  highlights: ['главное', 'события', 'текст', 'тексты', 'маңызды жайттар', 'жайттар', 'оқиғалар', 'мәтін', 'texts'],
  submitted_by: ['кто представил', 'исполнитель', 'ответственный', 'есепті берген', 'орындаушы', 'жауапты', 'author'],
  sphere: ['сфера', 'отрасль', 'сала'],
  count: ['количество', 'число', 'кол-во', 'число мониторингов', 'сан', 'саны', 'мониторинг саны', 'number'],
  recommendations: ['рекомендации', 'ұсынымдар', 'ұсыным'],
  about: ['о чём', 'о чем', 'о показателях', 'о каких показателях', 'туралы', 'қай көрсеткіштер туралы'],
  kk: ['қаз', 'каз', 'қазақша', 'казахский', 'на казахском', 'kaz', 'kz', 'kazakh'],
  ru: ['рус', 'орыс', 'орысша', 'русский', 'на русском', 'rus', 'russian'],
  value: ['значение', 'всего', 'итого', 'мән', 'мәні', 'барлығы', 'total'],
  parts: ['части', 'в том числе', 'бөліктер', 'бөліктері', 'оның ішінде'],
  note: ['примечание', 'пояснение', 'ескертпе', 'comment'],
  expected: ['ожидаемые регионы', 'күтілетін өңірлер'],
  speaker: ['выступающий', 'докладчик', 'спикер', 'баяндамашы'],
  name: ['имя', 'фио', 'аты-жөні'],
  position: ['должность', 'лауазымы', 'лауазым'],
  source: ['источник', 'дереккөзі', 'дереккөз'],
  metric: ['показатель', 'көрсеткіш'],
  languages: ['языки', 'тілдер'],
}; // biome-ignore format: one line a key

/** The key that was probably meant: by its letters, or by what it is called in Kazakh, Russian or English. */
export function suggestKey(typed: string, free: readonly string[]): string | undefined {
  const word = typed.toLowerCase().trim();
  return free.find((key) => WORDS[key]?.includes(word)) ?? suggest(typed, free);
}
