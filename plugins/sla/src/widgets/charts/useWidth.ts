import { useEffect, useRef, useState, type RefObject } from 'react';

/** Where nothing is laid out, as in a test. */
const UNKNOWN = 640;

/** The width of an element in pixels, as it is and as it changes. */
export function useWidth<T extends HTMLElement>(): [RefObject<T>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(UNKNOWN);
  useEffect(() => {
    const element = ref.current;
    if (element === null) {
      return undefined;
    }
    const measure = () => setWidth(element.clientWidth || UNKNOWN);
    measure();
    if (typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
}
