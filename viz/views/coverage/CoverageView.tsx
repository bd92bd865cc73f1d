import { useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { Details } from '../../panels/Details.tsx';
import { Picker } from '../../shell/Picker.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { type CoverageState, coverageShows, coverageTabs } from '../../state/coverage.ts';
import { change, useApp } from '../../state/store.ts';
import { cardName } from '../../vocabulary/card.ts';
import { CoverageFiles } from './CoverageFiles.tsx';
import { GoalTable } from './GoalTable.tsx';
import { OrphanTable } from './OrphanTable.tsx';
import { Summary } from './Summary.tsx';
import { useCoverage } from './useCoverage.ts';
import './coverage.css';

const regionLabels = ['Region'] as const;
const planLabels = ['Plan'] as const;

const set = (what: Partial<CoverageState>) =>
  change(({ coverage }) => ({ coverage: { ...coverage, ...what } }));

/** Which goals of a plan a region answers, and which it does not; which of its tasks answer to none of them. */
export default function CoverageView() {
  const say = useSay();
  const { plan, region, plans, regions, coverage, orphans, pending, error, retry } = useCoverage();
  const { tab, show } = useApp((state) => state.coverage);
  const selection = useApp((state) => state.selection);
  const listed = plans.some(({ id }) => id === plan);
  return (
    <>
      <section className="coverage" aria-busy={pending}>
        <div className="toolbar" role="toolbar" aria-label={say('coverage.tools')}>
          <label>
            <span>{say('coverage.plan')}</span>
            <select value={plan ?? ''} onChange={({ target }) => set({ goals: target.value })}>
              {!listed && <option value={plan ?? ''}>{coverage?.plan.title ?? ''}</option>}
              {plans.map((card) => (
                <option key={card.id} value={card.id}>
                  {cardName(card)}
                </option>
              ))}
            </select>
          </label>
          <Picker
            name={say('coverage.otherPlan')}
            placeholder={say('coverage.otherPlan')}
            labels={planLabels}
            choose={({ id }) => set({ goals: id })}
          />
          <span className="coverage-region">
            <span>{say('label.Region')}</span>
            <strong lang="zh">{coverage?.region.name}</strong>
          </span>
          <Picker
            name={say('coverage.region')}
            placeholder={say('coverage.region')}
            labels={regionLabels}
            offered={regions}
            choose={({ id }) => change({ regions: { ids: [id] } })}
          />
        </div>
        <div className="page">
          {pending && (coverage ? <div className="progress" /> : <Loading />)}
          {error && <Failure error={error} retry={retry} />}
          {!pending && !error && !coverage && (
            <Nothing title={say(plan && region ? 'details.gone' : 'coverage.none')}>
              <p>{say('coverage.none.do')}</p>
            </Nothing>
          )}
          {coverage && !error && (
            <>
              <Summary coverage={coverage} />
              <div className="coverage-tabs">
                <Choices
                  name={say('coverage.tabs')}
                  choices={coverageTabs.map((id) => ({
                    id,
                    name: say(`tab.${id}`, { count: coverage.counts[id] }),
                  }))}
                  chosen={tab}
                  choose={(one) => one && set({ tab: one })}
                />
                {tab === 'goals' && (
                  <Choices
                    name={say('coverage.show')}
                    choices={coverageShows.map((id) => ({ id, name: say(`show.${id}`) }))}
                    chosen={show}
                    choose={(one) => one && set({ show: one })}
                  />
                )}
                <CoverageFiles coverage={coverage} />
              </div>
              {tab === 'goals' && <GoalTable coverage={coverage} selected={selection.node} />}
              {tab === 'orphans' && orphans && <OrphanTable orphans={orphans} selected={selection.node} />}
            </>
          )}
        </div>
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
