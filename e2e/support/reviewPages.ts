import { reviewId } from './agreements';
import type { OurPage } from './ourPages';

/** Reviews, one of them, and what is improved. */
export const REVIEW_PAGES: readonly OurPage[] = [
  {
    name: 'the reviews',
    path: async () => '/sla/reviews',
    content: '[data-testid=sla-reviews]',
    heading: { en: /^Service reviews$/, de: /^Servicegespräche$/ },
  },
  {
    name: 'a review that was held',
    path: async () => `/sla/reviews/${await reviewId('held')}`,
    content: '[data-testid=sla-review]',
    heading: { en: /^Minutes$/, de: /^Protokoll$/ },
  },
  {
    name: 'the register of improvements',
    path: async () => '/sla/improvements',
    content: '[data-testid=sla-improvements]',
    heading: {
      en: /^Register of improvements$/,
      de: /^Verzeichnis der Verbesserungen$/,
    },
  },
];
