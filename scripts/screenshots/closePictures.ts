import { askedPath, closePath } from '../../e2e/support/closePages';
import { headed, type Picture } from './Picture';

/** How a month is closed. */
export const closePictures: readonly Picture[] = [
  {
    name: 'close',
    person: 'Markus',
    path: async () => closePath(),
    width: 1440,
    height: 1000,
    prepare: headed(/^Close of/),
  },
  {
    name: 'asked',
    person: 'Markus',
    path: async () => await askedPath(),
    width: 1280,
    height: 900,
    prepare: headed('Your answer'),
  },
];
