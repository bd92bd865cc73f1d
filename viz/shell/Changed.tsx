import { useEffect } from 'react';
import { useStore } from 'zustand';
import { takeGraph } from '../data/query.ts';
import { graphVersions, hasChanged, lookForChange } from '../data/version.ts';
import { useSay } from '../language/messages.ts';

/** How often a page that is looked at asks whether the graph is another. */
const every = 60_000;

/** Tells that the graph is another than the one on the screen, and takes it in place: the link stays. */
export function Changed() {
  const say = useSay();
  const changed = useStore(graphVersions, hasChanged);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void lookForChange();
    };
    const timer = setInterval(look, every);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return (
    <div role="status" className="changed-place">
      {changed && (
        <p className="changed">
          {say('graph.changed')}{' '}
          <button type="button" className="button" onClick={() => takeGraph()}>
            {say('graph.take')}
          </button>
        </p>
      )}
    </div>
  );
}
