/** Which speeches a build makes; `both` is the Kazakh opening with the Russian rest. */
export const VARIANTS = ['kk', 'ru', 'both'] as const;
export type Variant = (typeof VARIANTS)[number];

/** What a page may be in: `bilingual` has both languages side by side. */
export const PAGE_VARIANTS = [...VARIANTS, 'bilingual'] as const;
export type PageVariant = (typeof PAGE_VARIANTS)[number];
