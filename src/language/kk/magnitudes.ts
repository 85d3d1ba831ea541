/** How a written number is shortened, by the stem that follows it: «10 мыңнан астам», «9 млн», «1,5 млрд». */
export const magnitudes: readonly (readonly [stem: string, factor: number])[] = [
  ['мың', 1e3],
  ['млн', 1e6],
  ['миллион', 1e6],
  ['млрд', 1e9],
  ['миллиард', 1e9],
];
