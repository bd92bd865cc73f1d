import { useMemo } from 'react';
import { useSay } from '../../language/messages.ts';
import { toggle } from '../../state/filters.ts';
import { change, useApp } from '../../state/store.ts';
import { edgeStyles, edgeTypes, families } from '../../vocabulary/edges.ts';
import { shownLabels } from '../../vocabulary/labels.ts';
import { EdgeSwatch, Swatch } from '../../vocabulary/Swatch.tsx';
import type { Piece } from './canvas.ts';

/** What the shapes and lines mean, with how many there are; a click hides or shows them. */
export function Legend({ piece }: { piece: Piece }) {
  const say = useSay();
  const { hiddenLabels, hiddenTypes, statedOnly } = useApp((state) => state.filters);
  const nodes = useMemo(() => countBy(piece.nodes, (node) => node.label), [piece]);
  const edges = useMemo(() => countBy(piece.edges, (edge) => edge.type), [piece]);
  const cited = piece.nodes.some((node) => !node.inCorpus);
  const inferred = piece.edges.some((edge) => edge.inferred);
  const hideLabel = (label: string) =>
    change(({ filters }) => ({ filters: { ...filters, hiddenLabels: toggle(filters.hiddenLabels, label) } }));
  const hideType = (type: string) =>
    change(({ filters }) => ({ filters: { ...filters, hiddenTypes: toggle(filters.hiddenTypes, type) } }));
  return (
    <section className="legend" aria-labelledby="legend-title">
      <h2 id="legend-title">{say('legend.title')}</h2>
      <ul>
        {shownLabels
          .filter((label) => nodes.has(label))
          .map((label) => (
            <li key={label}>
              <button
                type="button"
                aria-pressed={!hiddenLabels.includes(label)}
                onClick={() => hideLabel(label)}
              >
                <Swatch label={label} />
                <span>{say(`label.${label}`)}</span>
                <span className="count">{nodes.get(label)}</span>
              </button>
            </li>
          ))}
        {cited && (
          <li className="legend-note">
            <Swatch label="Plan" cited />
            <span>{say('legend.cited')}</span>
          </li>
        )}
      </ul>
      {families.map((family) => {
        const types = edgeTypes.filter((type) => edgeStyles[type].family === family && edges.has(type));
        if (!types.length) return null;
        return (
          <div key={family}>
            <h3>{say(`family.${family}`)}</h3>
            <ul>
              {types.map((type) => (
                <li key={type}>
                  <button
                    type="button"
                    aria-pressed={!hiddenTypes.includes(type)}
                    onClick={() => hideType(type)}
                  >
                    <EdgeSwatch type={type} />
                    <span>{say(`edge.${type}`)}</span>
                    <span className="count">{edges.get(type)}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {(inferred || statedOnly) && (
        <ul>
          <li>
            <button
              type="button"
              aria-pressed={!statedOnly}
              onClick={() => change(({ filters }) => ({ filters: { ...filters, statedOnly: !statedOnly } }))}
            >
              <EdgeSwatch inferred />
              <span>{say('legend.inferred')}</span>
            </button>
          </li>
        </ul>
      )}
    </section>
  );
}

function countBy<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const thing of things) counts.set(keyOf(thing), (counts.get(keyOf(thing)) ?? 0) + 1);
  return counts;
}
