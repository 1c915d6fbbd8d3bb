import Typography from '@material-ui/core/Typography';
import type { ReactNode } from 'react';
import { useTranslate } from '../../../translations/useTranslate';
import { CouldNotReadPart } from '../CouldNotReadPart';
import type { Part } from '../reading/part';

/** How many there are besides those that are shown. */
export function AndMore(props: {
  readonly count: number;
  /** Whether there are more than were counted. */
  readonly hasEarlier?: boolean;
}) {
  const t = useTranslate();
  const { count, hasEarlier = false } = props;
  if (count <= 0 && !hasEarlier) {
    return null;
  }
  return (
    <Typography variant="body2" color="textSecondary">
      {hasEarlier ? t('brief.andEarlier') : t('brief.andMore', { count })}
    </Typography>
  );
}

/**
 * A short part of the page: the first rows of what was read, and how many there
 * are besides. Not there for who may not read it; one that could not be read
 * says so, and the others stand.
 */
export function BriefSection<T>(props: {
  /** Id of the heading, once on a page. */
  readonly id: string;
  readonly title: string;
  readonly part: Part<readonly T[]>;
  /** How many rows it has at most. */
  readonly most: number;
  /** What to say where there is nothing. */
  readonly none: string;
  readonly onRetry: () => void;
  readonly hasEarlier?: boolean;
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const t = useTranslate();
  const { id, title, part, most, none, onRetry, hasEarlier, children } = props;
  if (part.kind === 'hidden') {
    return null;
  }
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {part.kind === 'failed' ? (
        <CouldNotReadPart
          text={t('brief.failed', { reason: part.reason })}
          onRetry={onRetry}
        />
      ) : (
        <>
          {part.value.length === 0 && (
            <Typography variant="body2" color="textSecondary">
              {none}
            </Typography>
          )}
          {part.value.length > 0 && children(part.value.slice(0, most))}
          <AndMore count={part.value.length - most} hasEarlier={hasEarlier} />
        </>
      )}
    </section>
  );
}
