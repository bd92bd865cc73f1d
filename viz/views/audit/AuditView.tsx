import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { query } from '../../data/query.ts';
import { AuditsDocument, PlanAuditDocument } from '../../generated/operations.ts';
import { useLanguage, useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { CountBars, PartLegend } from '../../page/CountBars.tsx';
import { Page } from '../../page/Page.tsx';
import { Nothing } from '../../shell/States.tsx';
import { auditMarks } from '../../state/audit.ts';
import { change, useApp } from '../../state/store.ts';
import { PassedOverTable } from './PassedOverTable.tsx';
import './audit.css';

/** Plans on one page. */
const most = 500;

/** What the loader passed over: sentences that look like commitments and that no fact covers. */
export default function AuditView() {
  const say = useSay();
  const { plan: asked, mark } = useApp((state) => state.audit);
  const counts = useQuery(query(AuditsDocument, { first: most }));
  const audits = counts.data?.audits ?? [];
  const plan = asked ?? audits[0]?.plan.id;
  const answer = useQuery({
    ...query(PlanAuditDocument, { plan: plan ?? '' }),
    enabled: plan !== undefined,
    placeholderData: keepPreviousData,
  });
  const failed = [counts, answer].filter(({ error }) => error);
  const pending = counts.isPending || (plan !== undefined && answer.isPending);
  const sum = { marked: 0, passed: 0, sentences: 0 };
  for (const { marked, passedOver, sentences } of audits) {
    sum.marked += marked;
    sum.passed += passedOver;
    sum.sentences += sentences;
  }
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent', maximumFractionDigits: 1 });
  return (
    <Page
      id="audit"
      title={say('audit.title')}
      hint={say('audit.hint')}
      busy={counts.isFetching || answer.isFetching}
      pending={pending}
      error={failed[0]?.error ?? null}
      retry={() => {
        for (const one of failed) void one.refetch();
      }}
    >
      {!pending && !failed.length && !audits.length && (
        <Nothing title={say('audit.none')}>
          <p>{say('audit.none.do')}</p>
        </Nothing>
      )}
      {audits.length > 0 && (
        <>
          <p>
            {say('audit.counted', {
              ...sum,
              share: percent.format(sum.passed / Math.max(1, sum.sentences)),
            })}
          </p>
          <CountBars
            title={say('agencies.byPlan')}
            bars={audits.map((one) => ({
              id: one.plan.id,
              name: one.plan.shortTitle ?? one.plan.title,
              told: `${one.passedOver} / ${one.marked}`,
              parts: [
                { id: 'passed', name: say('audit.passed'), count: one.passedOver },
                { id: 'read', name: say('audit.read'), count: one.marked - one.passedOver },
              ],
            }))}
            chosen={plan}
            choose={(one) => change({ audit: one ? { plan: one } : {} })}
          />
          <PartLegend
            parts={[
              { id: 'passed', name: say('audit.passed') },
              { id: 'read', name: say('audit.read') },
            ]}
          />
        </>
      )}
      {!pending && !failed.length && plan !== undefined && (
        <PlanAudit plan={plan} audit={answer.data?.audit ?? null} mark={mark} />
      )}
    </Page>
  );
}

type Audit = NonNullable<Parameters<typeof PassedOverTable>[0]['audit']>;

function PlanAudit({
  plan,
  audit,
  mark,
}: {
  plan: string;
  audit: Audit | null;
  mark: (typeof auditMarks)[number] | undefined;
}) {
  const say = useSay();
  if (!audit)
    return (
      <Nothing title={say('audit.noneOf')}>
        <p>{say('audit.none.do')}</p>
      </Nothing>
    );
  const { passedOver, marked, plan: own } = audit;
  const countOf = (id: (typeof auditMarks)[number]) => passedOver.filter((one) => one.mark === id).length;
  return (
    <section className="audit-plan" aria-label={own.name}>
      <h2 lang="zh">{own.name}</h2>
      {passedOver.length === 0 && <p className="hint">{say('audit.allRead', { count: marked })}</p>}
      {passedOver.length > 0 && (
        <>
          <Choices
            name={say('audit.mark')}
            choices={auditMarks
              .filter((id) => countOf(id) > 0)
              .map((id) => ({ id, name: say(`auditMark.${id}`), count: countOf(id) }))}
            all={passedOver.length}
            chosen={mark}
            choose={(one) => change({ audit: { plan, ...(one && { mark: one }) } })}
          />
          <PassedOverTable audit={audit} mark={mark} />
        </>
      )}
    </section>
  );
}
