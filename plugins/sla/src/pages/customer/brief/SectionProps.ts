import type { Words } from '../../../entity/Words';
import type { Brief } from './Brief';

/** What each part of the page is made of. */
export interface SectionProps {
  readonly brief: Brief;
  readonly words: Words;
  readonly onRetry: () => void;
}
