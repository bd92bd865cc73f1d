import { type RefObject, useLayoutEffect, useState } from 'react';

/** The width of an element, in pixels, as the window gives it; 0 before it is known. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const now = element.current;
    if (!now) return;
    const watch = new ResizeObserver(() => setWidth(now.clientWidth));
    watch.observe(now);
    setWidth(now.clientWidth);
    return () => watch.disconnect();
  }, [element]);
  return width;
}
