import type { PeriodWords } from '../period-words.js';

/** How periods are named in Russian: «I квартал 2020 года», «за январь–февраль 2020 г.». */
export const PERIOD_WORDS: PeriodWords = {
  months: [
    /^янв/,
    /^фев/,
    /^мар/,
    /^апр/,
    /^ма[йяюе]/,
    /^июн/,
    /^июл/,
    /^авг/,
    /^сен/,
    /^окт/,
    /^ноя/,
    /^дек/,
  ],
  quarter: /^кв(?:артал\p{L}*)?$/u,
  half: /^(?:полугоди\p{L}*|п\/г)$/u,
  counted: /^мес(?:яц\p{L}*)?$/u,
  ordinals: [/^перв/, /^втор/, /^трет/, /^четв/],
  idle: /^(?:г|гг|год\p{L}*|за|с|со|по|в|до|и|й|ый|ой|ий|го|м|е|ое|ье)$/u,
}; // biome-ignore format: pairs
