import { useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { CountBars, PartLegend } from '../../page/CountBars.tsx';
import { DayBox } from '../../page/DayBox.tsx';
import { Page } from '../../page/Page.tsx';
import type { RadarKind, RadarState } from '../../state/radar.ts';
import { change, useApp } from '../../state/store.ts';
import { barsOf } from './bars.ts';
import { RadarTable } from './RadarTable.tsx';
import { useRadar } from './useRadar.ts';
import './radar.css';

const set = (what: { [K in keyof RadarState]: RadarState[K] | undefined }) =>
  change(({ radar }) => ({
    radar: Object.fromEntries(Object.entries({ ...radar, ...what }).filter(([, value]) => value)),
  }));

/** What is in force on a day and stands on something that no longer holds. */
export default function RadarView() {
  const say = useSay();
  const { found, day, isFetching, isPending, error, refetch } = useRadar();
  const { kind, plan, above } = useApp((state) => state.radar);
  const selected = useApp((state) => state.selection.node);
  const nameOf = (id: RadarKind) => say(`shaken.${id}`);
  const shown = found?.entries.filter(
    (entry) => (!kind || entry.kind === kind) && (!above || entry.abovePlan?.id === above),
  );
  const left = found ? found.totalCount - found.entries.length : 0;
  return (
    <Page
      id="radar"
      title={say('radar.title')}
      hint={say('radar.hint')}
      busy={isFetching}
      pending={isPending}
      error={error}
      retry={() => void refetch()}
    >
      <p className="page-tools">
        <DayBox
          name={say('radar.day')}
          className="radar-day"
          value={day}
          change={(one) => one && set({ day: one })}
        />
        {(kind || plan || above) && (
          <button
            type="button"
            className="button"
            onClick={() => set({ kind: undefined, plan: undefined, above: undefined })}
          >
            {say('facets.clear')}
          </button>
        )}
      </p>
      {found && !found.totalCount && (
        <p className="state-title">{say(plan ? 'radar.noneOf' : 'radar.none', { date: { iso: day } })}</p>
      )}
      {found && shown && found.totalCount > 0 && (
        <>
          <Choices
            name={say('radar.kind')}
            choices={found.counts
              .filter(({ count }) => count > 0)
              .map(({ kind: id, count }) => ({ id, name: nameOf(id), count }))}
            all={found.totalCount}
            chosen={kind}
            choose={(one) => set({ kind: one })}
          />
          <div className="count-bars-all">
            <CountBars
              title={say('radar.byAbove')}
              bars={barsOf(found.entries, ({ abovePlan }) => abovePlan, nameOf)}
              chosen={above}
              choose={(one) => set({ above: one })}
            />
            <CountBars
              title={say('radar.byPlan')}
              bars={barsOf(found.entries, (entry) => entry.plan, nameOf)}
              chosen={plan}
              choose={(one) => set({ plan: one })}
            />
          </div>
          <PartLegend
            parts={found.counts
              .filter(({ count }) => count > 0)
              .map(({ kind: id }) => ({ id, name: nameOf(id) }))}
          />
          {left > 0 && <p className="hint">{say('list.more', { count: left })}</p>}
          {shown.length > 0 ? (
            <RadarTable entries={shown} selected={selected} />
          ) : (
            <p className="hint">{say('quality.none')}</p>
          )}
        </>
      )}
    </Page>
  );
}
