import { reviewId } from '../../e2e/support/agreements';
import { headed, type Picture } from './Picture';

/** Reviews with customers, and what is improved. */
export const reviewPictures: readonly Picture[] = [
  {
    name: 'reviews',
    person: 'Markus',
    path: '/sla/reviews',
    width: 1280,
    height: 900,
    prepare: headed('Planned'),
  },
  {
    name: 'review',
    person: 'Markus',
    path: async () => `/sla/reviews/${await reviewId('held')}`,
    width: 1280,
    height: 1500,
    prepare: headed('Decisions'),
  },
  {
    name: 'improvements',
    person: 'Markus',
    path: '/sla/improvements',
    width: 1280,
    height: 800,
    prepare: headed('Register of improvements'),
  },
];
