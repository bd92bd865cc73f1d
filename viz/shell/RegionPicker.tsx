import { useQuery } from '@tanstack/react-query';
import { query } from '../data/query.ts';
import { NamesDocument } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { toggle } from '../state/filters.ts';
import { change, useApp } from '../state/store.ts';
import { Picker } from './Picker.tsx';

const labels = ['Region'] as const;

/** The regions that are looked at, each to be taken away, and a field to add one. */
export function RegionPicker() {
  const say = useSay();
  const { ids } = useApp((state) => state.regions);
  const names = useQuery({ ...query(NamesDocument, { ids: [...ids] }), enabled: ids.length > 0 });
  const nameOf = (id: string) => {
    const node = names.data?.nodes.find((one) => one?.id === id);
    return node && 'name' in node ? node.name : id.replace(/^region:/, '');
  };
  const turn = (id: string) => change(({ regions }) => ({ regions: { ids: toggle(regions.ids, id) } }));
  return (
    <fieldset className="chips" aria-label={say('regions.title')}>
      {ids.map((id) => (
        <button
          key={id}
          type="button"
          className="chip"
          aria-label={say('regions.remove', { name: nameOf(id) })}
          onClick={() => turn(id)}
        >
          {nameOf(id)} <span aria-hidden="true">✕</span>
        </button>
      ))}
      <Picker
        name={say('regions.add')}
        placeholder={say(ids.length ? 'regions.add' : 'regions.all')}
        labels={labels}
        choose={({ id }) => {
          if (!ids.includes(id)) turn(id);
        }}
      />
    </fieldset>
  );
}
