import { useEffect, useState } from 'react';

/** Milliseconds without a keystroke before the server is asked. */
const pause = 140;

/** The value when it has not changed for a moment. */
export function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
