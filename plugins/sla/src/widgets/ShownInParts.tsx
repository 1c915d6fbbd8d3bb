import Button from '@material-ui/core/Button';
import { useState, type ReactNode } from 'react';
import { useTranslate } from '../translations/useTranslate';

/** As many rows are drawn at once: more make the page slow to come and to scroll. */
const AT_ONCE = 100;

/** The first rows of a long list, and more when asked for; printed and exported is what the caller has. */
export function ShownInParts<T>(props: {
  readonly items: readonly T[];
  readonly children: (shown: readonly T[]) => ReactNode;
}) {
  const t = useTranslate();
  const [most, setMost] = useState(AT_ONCE);
  const { items, children } = props;
  const left = items.length - most;
  return (
    <>
      {children(items.slice(0, most))}
      {left > 0 && (
        <Button variant="outlined" onClick={() => setMost(most + AT_ONCE)}>
          {t('shownInParts', { count: Math.min(left, AT_ONCE), left })}
        </Button>
      )}
    </>
  );
}
