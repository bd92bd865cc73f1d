import { useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { NamesDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { CountBars, PartLegend } from '../../page/CountBars.tsx';
import { Page } from '../../page/Page.tsx';
import { Nothing } from '../../shell/States.tsx';
import type { LedgerState } from '../../state/ledger.ts';
import { change, useApp } from '../../state/store.ts';
import { barsOf, countsByKind } from './counts.ts';
import { GapTable } from './GapTable.tsx';
import { NumberPlot } from './NumberPlot.tsx';
import { StepTable } from './StepTable.tsx';
import { type LedgerCount, useLedger } from './useLedger.ts';
import './ledger.css';

const set = (what: { [K in keyof LedgerState]: LedgerState[K] | undefined }) =>
  change(({ ledger }) => ({
    ledger: Object.fromEntries(Object.entries({ ...ledger, ...what }).filter(([, value]) => value)),
  }));

/** What plans below make of national numbers: taken over, higher, lower, divided, dropped, new. */
export default function LedgerView() {
  const say = useSay();
  const { counts = [], found, fetching, pending, error, retry } = useLedger();
  return (
    <Page
      id="ledger"
      title={say('ledger.title')}
      hint={say('ledger.hint')}
      busy={fetching}
      pending={pending}
      error={error}
      retry={retry}
    >
      {!pending && !error && found && (counts.length ? <Steps counts={counts} found={found} /> : <NoSteps />)}
    </Page>
  );
}

function Steps({
  counts,
  found,
}: {
  counts: readonly LedgerCount[];
  found: NonNullable<ReturnType<typeof useLedger>['found']>;
}) {
  const say = useSay();
  const { kind, plan, region } = useApp((state) => state.ledger);
  const selected = useApp((state) => state.selection.node);
  const kinds = countsByKind(found.counts).map((one) => ({ ...one, name: say(`step.${one.id}`) }));
  const left = found.totalCount - found.steps.length;
  return (
    <>
      <Choices
        name={say('ledger.step')}
        choices={kinds}
        all={kinds.reduce((sum, { count }) => sum + count, 0)}
        chosen={kind}
        choose={(one) => set({ kind: one })}
      />
      <div className="count-bars-all">
        <CountBars
          title={say('agencies.byPlan')}
          bars={barsOf(
            counts,
            ({ plan: { id, shortTitle, title } }) => ({ id, name: shortTitle ?? title }),
            (one) => say(`step.${one}`),
          )}
          chosen={plan}
          choose={(one) => set({ plan: one })}
        />
        <CountBars
          title={say('ledger.byRegion')}
          bars={barsOf(
            counts.filter((one) => one.region),
            (one) => one.region!,
            (one) => say(`step.${one}`),
          )}
          chosen={region}
          choose={(one) => set({ region: one })}
        />
      </div>
      <PartLegend parts={countsByKind(counts).map(({ id }) => ({ id, name: say(`step.${id}`) }))} />
      <Narrowed />
      <NumberPlot steps={found.steps} />
      {left > 0 && <p className="hint">{say('list.more', { count: left })}</p>}
      {found.steps.length > 0 ? (
        <StepTable steps={found.steps} selected={selected} />
      ) : (
        <p className="hint">{say('quality.none')}</p>
      )}
      <GapTable gaps={found.gaps} />
    </>
  );
}

/** To what the page is narrowed, and the way back to all of it. */
function Narrowed() {
  const say = useSay();
  const state = useApp(({ ledger }) => ledger);
  const ids = [state.indicator, state.plan, state.region].flatMap((id) => id ?? []);
  const names = useQuery({ ...query(NamesDocument, { ids }), enabled: ids.length > 0 });
  const told = names.data?.nodes.flatMap((node) => (node && 'name' in node ? node.name : [])) ?? [];
  if (!Object.keys(state).length) return null;
  return (
    <p className="page-tools">
      {ids.length > 0 && <span lang="zh">{told.join(' · ')}</span>}
      <button type="button" className="button" onClick={() => change({ ledger: {} })}>
        {say('facets.clear')}
      </button>
    </p>
  );
}

function NoSteps() {
  const say = useSay();
  const { indicator } = useApp((state) => state.ledger);
  return (
    <Nothing title={say(indicator ? 'ledger.noneOf' : 'ledger.none')}>
      <p>{say('ledger.none.do')}</p>
      <Narrowed />
    </Nothing>
  );
}
