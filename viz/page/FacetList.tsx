import { useState } from 'react';
import type { Label } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import { type FacetId, type FacetsState, facetIds } from '../state/facets.ts';
import { toggle } from '../state/filters.ts';
import { Swatch } from '../vocabulary/Swatch.tsx';
import { type CountedValue, countsOf, type Told } from './facets.ts';
import './facets.css';

/** Values of a facet that are shown before one asks for the rest. */
const few = 8;

/** By what a list or a drawing can be narrowed, each value with how many entities it would leave. */
export function FacetList({
  of,
  facets = facetIds,
  chosen,
  choose,
}: {
  of: readonly Told[];
  facets?: readonly FacetId[];
  chosen: FacetsState;
  choose: (chosen: FacetsState) => void;
}) {
  const say = useSay();
  const any = facets.some((id) => chosen[id].length > 0);
  return (
    <>
      {any && (
        <button
          type="button"
          className="button"
          onClick={() => choose({ ...chosen, ...Object.fromEntries(facets.map((id) => [id, []])) })}
        >
          {say('facets.clear')}
        </button>
      )}
      {facets.map((id) => (
        <Facet
          key={id}
          id={id}
          values={countsOf(of, chosen, id)}
          chosen={chosen[id]}
          turn={(value) => choose({ ...chosen, [id]: toggle(chosen[id], value) })}
        />
      ))}
    </>
  );
}

function Facet({
  id,
  values,
  chosen,
  turn,
}: {
  id: FacetId;
  values: readonly CountedValue[];
  chosen: readonly string[];
  turn: (value: string) => void;
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
            <button type="button" aria-pressed={chosen.includes(value.id)} onClick={() => turn(value.id)}>
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
