import { useSay } from '../../language/messages.ts';
import { Picker } from '../../shell/Picker.tsx';
import { type AgenciesState, roles } from '../../state/agencies.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { LoadLegend } from './AgencyTable.tsx';
import { Bars } from './Bars.tsx';
import { groupings, type LoadedOne, loadsOf } from './loads.ts';
import { TaskTable } from './TaskTable.tsx';
import { type AgencyTask, chosenTasks } from './tasks.ts';

const set = (what: Partial<AgenciesState>) =>
  change(({ agencies }) => ({ agencies: { ...agencies, ...what } }));

/** What one agency leads and supports, by plan, year and field, and every task of it. */
export function AgencyPage({ agency, tasks }: { agency: LoadedOne; tasks: readonly AgencyTask[] }) {
  const say = useSay();
  const state = useApp(({ agencies }) => agencies);
  const selected = useApp(({ selection }) => selection.node);
  const { workload } = agency;
  const shown = chosenTasks(tasks, state);
  const loads = loadsOf(agency, say);
  const narrowed = state.role ?? state.plan ?? state.year ?? state.field;
  return (
    <>
      <header className="page-head">
        <p>
          <a href={linkTo({ agencies: {}, selection: {} })}>← {say('agencies.all')}</a>
        </p>
        <h1 lang="zh">{agency.name}</h1>
        <p className="hint">
          {say('agencies.both', { leading: workload.leading, supporting: workload.supporting })}
        </p>
      </header>
      <div className="page-tools">
        <fieldset className="segments" aria-label={say('agencies.role')}>
          {[undefined, ...roles].map((role) => (
            <button
              key={role ?? ''}
              type="button"
              aria-pressed={role === state.role}
              onClick={() => set({ role })}
            >
              {say(role ? `edge.${role}` : 'show.all')}
            </button>
          ))}
        </fieldset>
        <LoadLegend />
        <Picker
          name={say('agencies.compare')}
          placeholder={say('agencies.compare.placeholder')}
          labels={['Agency']}
          choose={(card) => change({ agencies: { id: agency.id, beside: card.id }, selection: {} })}
        />
        {narrowed && (
          <button type="button" className="button" onClick={() => change({ agencies: { id: agency.id } })}>
            {say('facets.clear')}
          </button>
        )}
      </div>
      <div className="bars-all">
        {groupings.map(({ id, title }) => (
          <Bars
            key={id}
            title={say(title)}
            chosen={state[id]}
            choose={(one) => set({ [id]: one })}
            loads={loads[id]}
          />
        ))}
      </div>
      <TaskTable name={agency.name} tasks={shown} selected={selected} />
    </>
  );
}
