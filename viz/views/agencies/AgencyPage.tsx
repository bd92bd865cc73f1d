import type { AgencyLoadQuery } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { type AgenciesState, roles } from '../../state/agencies.ts';
import { change, linkTo, useApp } from '../../state/store.ts';
import { LoadLegend } from './AgencyTable.tsx';
import { Bars } from './Bars.tsx';
import { TaskTable } from './TaskTable.tsx';
import { type AgencyTask, chosenTasks, none } from './tasks.ts';

type Agency = NonNullable<AgencyLoadQuery['agency']>;

const set = (what: Partial<AgenciesState>) =>
  change(({ agencies }) => ({ agencies: { ...agencies, ...what } }));

/** What one agency leads and supports, by plan, year and field, and every task of it. */
export function AgencyPage({ agency, tasks }: { agency: Agency; tasks: readonly AgencyTask[] }) {
  const say = useSay();
  const state = useApp(({ agencies }) => agencies);
  const selected = useApp(({ selection }) => selection.node);
  const { workload } = agency;
  const shown = chosenTasks(tasks, state);
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
        {narrowed && (
          <button type="button" className="button" onClick={() => change({ agencies: { id: agency.id } })}>
            {say('facets.clear')}
          </button>
        )}
      </div>
      <div className="bars-all">
        <Bars
          title={say('agencies.byPlan')}
          chosen={state.plan}
          choose={(plan) => set({ plan })}
          loads={workload.byPlan.map(({ plan, ...load }) => ({
            ...load,
            id: plan.id,
            name: plan.shortTitle ?? plan.title,
          }))}
        />
        <Bars
          title={say('agencies.byYear')}
          chosen={state.year}
          choose={(year) => set({ year })}
          loads={workload.byYear.map(({ year, ...load }) => ({
            ...load,
            id: year === null ? none : String(year),
            name: year === null ? say('agencies.noYear') : String(year),
          }))}
        />
        <Bars
          title={say('agencies.byField')}
          chosen={state.field}
          choose={(field) => set({ field })}
          loads={workload.byField.map(({ field, ...load }) => ({
            ...load,
            id: field?.id ?? none,
            name: field?.name ?? say('agencies.noField'),
          }))}
        />
      </div>
      <TaskTable name={agency.name} tasks={shown} selected={selected} />
    </>
  );
}
