import { useEffect, useState } from 'react';

/** The link that a click is on, where it leads to another page of the portal in this window. */
function linkOf(event: MouseEvent): HTMLAnchorElement | undefined {
  const isPlain =
    event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  const link =
    event.target instanceof Element ? event.target.closest('a[href]') : null;
  return isPlain &&
    link instanceof HTMLAnchorElement &&
    link.target !== '_blank' &&
    !link.hasAttribute('download') &&
    link.origin === window.location.origin &&
    link.pathname !== window.location.pathname
    ? link
    : undefined;
}

/**
 * Holds back who is about to leave with something that is not stored: by a
 * link of the portal, which is asked for, or by closing the window, which the
 * browser asks for. The router of the portal offers no way to hold back its
 * own navigation.
 */
export function useLeaving(isDirty: boolean): {
  readonly isAsked: boolean;
  readonly stay: () => void;
  readonly leave: () => void;
} {
  const [asked, setAsked] = useState<HTMLAnchorElement>();
  const [isLeaving, setIsLeaving] = useState(false);
  useEffect(() => {
    if (!isDirty || isLeaving) {
      return undefined;
    }
    const onClick = (event: MouseEvent) => {
      const link = linkOf(event);
      if (link !== undefined) {
        event.preventDefault();
        event.stopPropagation();
        setAsked(link);
      }
    };
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    document.addEventListener('click', onClick, true);
    window.addEventListener('beforeunload', onUnload);
    return () => {
      document.removeEventListener('click', onClick, true);
      window.removeEventListener('beforeunload', onUnload);
    };
  }, [isDirty, isLeaving]);
  useEffect(() => {
    // Once nothing holds it back any more.
    if (isLeaving) {
      asked?.click();
    }
  }, [isLeaving, asked]);
  return {
    isAsked: asked !== undefined && !isLeaving,
    stay: () => setAsked(undefined),
    leave: () => setIsLeaving(true),
  };
}
