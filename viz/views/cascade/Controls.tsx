import type { EntityCardFragment } from '../../generated/operations.ts';
import { useLanguage, useSay } from '../../language/messages.ts';
import { DayBox } from '../../page/DayBox.tsx';
import { Picker } from '../../shell/Picker.tsx';
import { RegionPicker } from '../../shell/RegionPicker.tsx';
import { roving } from '../../shell/roving.ts';
import { type CascadeState, cascade as concept, deepest, directions, forces } from '../../state/cascade.ts';
import { toggle } from '../../state/filters.ts';
import { startAt } from '../../state/startAt.ts';
import { change, useApp } from '../../state/store.ts';
import { cardName } from '../../vocabulary/card.ts';
import { cascadingLabels } from '../../vocabulary/cascading.ts';
import { Swatch } from '../../vocabulary/Swatch.tsx';

const offeredStarts = 10;

const set = (what: Partial<CascadeState>) => change(({ cascade }) => ({ cascade: { ...cascade, ...what } }));

/** Where the cascade starts, which way and how far it goes, and what of it is shown. */
export function Controls({
  from,
  root,
  starts,
}: {
  from: string | undefined;
  root: EntityCardFragment | undefined;
  starts: readonly EntityCardFragment[];
}) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const state = useApp(({ cascade }) => cascade);
  const pickForce = (force: (typeof forces)[number]) => {
    const before = state.force.length ? state.force : forces;
    const after = forces.filter((one) => toggle(before, force).includes(one));
    set({ force: after.length === forces.length || !after.length ? [] : after });
  };
  return (
    <div className="toolbar cascade-controls" role="toolbar" aria-label={say('cascade.controls')}>
      <span className="cascade-from">
        <span className="cascade-from-title">{say('cascade.from')}</span>
        {root && root.id === from && (
          <button
            type="button"
            className="cascade-root"
            title={cardName(root)}
            onClick={() => change({ selection: { node: root.id } })}
          >
            <Swatch label={root.label} />
            <span>{cardName(root)}</span>
          </button>
        )}
        <Picker
          name={say('cascade.pick')}
          placeholder={say('cascade.pick.placeholder')}
          labels={cascadingLabels}
          offered={starts.slice(0, offeredStarts)}
          choose={({ id }) => change((now) => startAt(now, id))}
        />
        <label>
          <input
            type="checkbox"
            checked={state.only}
            onChange={({ target }) => set({ only: target.checked })}
          />
          <span>{say('cascade.only')}</span>
        </label>
      </span>
      <fieldset className="segments" ref={roving} aria-label={say('cascade.direction')}>
        {directions.map((direction) => (
          <button
            key={direction}
            type="button"
            aria-pressed={state.direction === direction}
            onClick={() => set({ direction })}
          >
            {say(`way.${direction}`)}
          </button>
        ))}
      </fieldset>
      <label>
        <span>{say('cascade.depth')}</span>
        <select value={state.depth} onChange={({ target }) => set({ depth: Number(target.value) })}>
          {Array.from({ length: deepest }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the depths never change
            <option key={i} value={i + 1}>
              {i + 1}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say('cascade.sure')}</span>
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={state.sure}
          onChange={({ target }) => set({ sure: Number(target.value) })}
        />
        <output>{percent.format(state.sure / 100)}</output>
      </label>
      <fieldset className="segments" ref={roving} aria-label={say('property.force')}>
        {forces.map((force) => (
          <button
            key={force}
            type="button"
            aria-pressed={!state.force.length || state.force.includes(force)}
            onClick={() => pickForce(force)}
          >
            {say(`force.${force}`)}
          </button>
        ))}
      </fieldset>
      <DayBox name={say('cascade.asOf')} value={state.asOf ?? ''} change={(asOf) => set({ asOf })} />
      <RegionPicker />
      {isFiltered(state) && (
        <button
          type="button"
          className="button quiet"
          onClick={() => set({ ...concept.initial, from: state.from, asOf: undefined })}
        >
          {say('cascade.reset')}
        </button>
      )}
    </div>
  );
}

const isFiltered = ({ direction, depth, sure, force, asOf, only }: CascadeState) =>
  direction !== concept.initial.direction ||
  depth !== concept.initial.depth ||
  sure > 0 ||
  force.length > 0 ||
  asOf !== undefined ||
  only;
