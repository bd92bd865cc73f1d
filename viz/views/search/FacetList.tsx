import { useState } from 'react';
import type { Label } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { facets as concept, type FacetId, type FacetsState, facetIds } from '../../state/facets.ts';
import { toggle } from '../../state/filters.ts';
import { change } from '../../state/store.ts';
import { Swatch } from '../../vocabulary/Swatch.tsx';
import { type CountedValue, countsOf, type FoundHit } from './facets.ts';

/** Values of a facet that are shown before one asks for the rest. */
const few = 8;

/** By what the hits can be narrowed, each value with how many it would leave. */
export function FacetList({ hits, chosen }: { hits: readonly FoundHit[]; chosen: FacetsState }) {
  const say = useSay();
  const any = facetIds.some((id) => chosen[id].length > 0);
  return (
    <>
      <h2>{say('facets.title')}</h2>
      {any && (
        <button type="button" className="button" onClick={() => change({ facets: concept.initial })}>
          {say('facets.clear')}
        </button>
      )}
      {facetIds.map((id) => (
        <Facet key={id} id={id} values={countsOf(hits, chosen, id)} chosen={chosen[id]} />
      ))}
    </>
  );
}

function Facet({
  id,
  values,
  chosen,
}: {
  id: FacetId;
  values: readonly CountedValue[];
  chosen: readonly string[];
}) {
  const say = useSay();
  const [all, setAll] = useState(false);
  if (!values.length) return null;
  const shown = all ? values : values.filter((value, i) => i < few || chosen.includes(value.id));
  return (
    <fieldset className="facet">
      <legend>{say(`facet.${id}`)}</legend>
      <ul ref={roving}>
        {shown.map((value) => (
          <li key={value.id}>
            <button
              type="button"
              aria-pressed={chosen.includes(value.id)}
              onClick={() =>
                change(({ facets }) => ({ facets: { ...facets, [id]: toggle(facets[id], value.id) } }))
              }
            >
              {id === 'kind' && <Swatch label={value.id as Label} />}
              <span lang={id === 'kind' ? undefined : 'zh'}>
                {id === 'kind' ? say(`label.${value.id as Label}`) : value.name}
              </span>
              <span className="count">{value.count}</span>
            </button>
          </li>
        ))}
      </ul>
      {values.length > shown.length && (
        <button type="button" className="button quiet" onClick={() => setAll(true)}>
          {say('list.more', { count: values.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}
