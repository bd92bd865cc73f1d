import type { PlanAuditQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Sentence } from '../../page/Sentence.tsx';
import { RuleName } from '../../panels/RuleName.tsx';

/** The sentences of a plan that were passed over, each with what marks it and why it was not read. */
export function PassedOverTable({
  audit: { plan, passedOver },
  mark,
}: {
  audit: NonNullable<PlanAuditQuery['audit']>;
  /** only those with this mark */
  mark: string | undefined;
}) {
  const say = useSay();
  const either = useEither();
  return (
    <DataTable
      title={`${say('audit.title')} ${plan.name}`}
      rows={passedOver.filter((one) => !mark || one.mark === mark)}
      keyOf={({ start, end, mark: own }) => `${start} ${end} ${own}`}
      none={say('quality.none')}
      sentencesOf={(one) => [{ ...one, plan }]}
      columns={[
        {
          name: say('property.text'),
          show: (one) => <Sentence sentence={{ ...one, plan }} />,
          cell: ({ quote }) => quote,
          untold: true,
        },
        {
          name: say('audit.mark'),
          show: (one) => say(`auditMark.${one.mark}`),
          cell: (one) => say(`auditMark.${one.mark}`),
        },
        {
          name: say('audit.why'),
          show: ({ why, whyZh, rule }) => (
            <>
              {either(why, whyZh)}
              {rule && <RuleName id={rule.id} rule={rule} />}
            </>
          ),
          cell: ({ why, whyZh }) => either(why, whyZh),
        },
        { name: say('property.rule'), cell: ({ rule }) => rule && either(rule.says, rule.saysZh) },
        { name: say('property.plan'), cell: () => plan.name },
      ]}
    />
  );
}
