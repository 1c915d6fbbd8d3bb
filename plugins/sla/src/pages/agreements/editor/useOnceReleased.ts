import { useEffect, useRef } from 'react';

/**
 * Does something at once, or, while a pointer is held, once its click has been
 * received: what moves beneath a pressed button takes the click away from it.
 */
export function useOnceReleased(): (act: () => void) => void {
  const isHeld = useRef(false);
  const waiting = useRef<(() => void)[]>([]);
  useEffect(() => {
    const hold = () => {
      isHeld.current = true;
    };
    const release = () => {
      isHeld.current = false;
      // The click comes after the release, in the same turn.
      window.setTimeout(() => waiting.current.splice(0).forEach(act => act()));
    };
    window.addEventListener('pointerdown', hold, true);
    window.addEventListener('pointerup', release, true);
    window.addEventListener('pointercancel', release, true);
    return () => {
      waiting.current = [];
      window.removeEventListener('pointerdown', hold, true);
      window.removeEventListener('pointerup', release, true);
      window.removeEventListener('pointercancel', release, true);
    };
  }, []);
  return act => {
    if (isHeld.current) {
      waiting.current.push(act);
    } else {
      act();
    }
  };
}
