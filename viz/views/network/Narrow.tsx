import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useLanguage, useSay } from '../../language/messages.ts';
import { FacetList } from '../../page/FacetList.tsx';
import { Failure } from '../../shell/States.tsx';
import { change, useApp } from '../../state/store.ts';
import type { Piece } from './canvas.ts';
import { canvasFacetIds, factsOfAll, narrows } from './facts.ts';

/** By what the canvas is narrowed beside the legend: how sure edges are, and plan, region, year and field of nodes. */
export function Narrow({ piece }: { piece: Piece }) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const chosen = useApp((state) => state.canvasFacets);
  const { sure } = useApp((state) => state.filters);
  const [asked, setAsked] = useState(narrows(chosen) || sure > 0);
  const ids = useMemo(() => piece.nodes.map(({ id }) => id), [piece]);
  const { data, error, refetch } = useQuery({ ...factsOfAll(ids), enabled: asked && ids.length > 0 });
  return (
    <details className="narrow" open={asked} onToggle={({ currentTarget }) => setAsked(currentTarget.open)}>
      <summary>
        <h2>{say('narrow.title')}</h2>
      </summary>
      <label className="narrow-sure">
        <span>{say('cascade.sure')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={sure}
          onChange={({ target }) =>
            change(({ filters }) => ({ filters: { ...filters, sure: Number(target.value) } }))
          }
        />
        <output>{percent.format(sure / 100)}</output>
      </label>
      {error && <Failure error={error} retry={() => void refetch()} />}
      {data && (
        <FacetList
          of={[...data.values()].map((facts) => ({ facts }))}
          facets={canvasFacetIds}
          chosen={chosen}
          choose={(canvasFacets) => change({ canvasFacets })}
        />
      )}
    </details>
  );
}
