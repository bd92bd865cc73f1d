import type { VerifyQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { DataTable } from '../../page/DataTable.tsx';
import { Sentence } from '../../page/Sentence.tsx';

export type Finding = VerifyQuery['verify']['findings'][number];

/** What the page calls the row of a finding. */
export const rowId = ({ start, end }: { start: number; end: number }): string => `finding-${start}-${end}`;

/** What the graph says of each claim, with the sentences for and against it. */
export function FindingTable({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  const either = useEither();
  return (
    <DataTable
      title={say('verify.title')}
      rows={findings}
      keyOf={(finding) => `${rowId(finding)} ${finding.kind}`}
      placeOf={rowId}
      sentencesOf={({ witnesses }) => witnesses}
      none={say('verify.none')}
      columns={[
        {
          name: say('verify.claim'),
          show: ({ quote, kind }) => (
            <>
              <q lang="zh">{quote}</q>
              <p className="hint">{say(`claim.${kind}`)}</p>
            </>
          ),
          cell: ({ quote }) => quote,
        },
        { name: say('verify.kind'), cell: ({ kind }) => say(`claim.${kind}`) },
        {
          name: say('verify.verdict'),
          show: ({ verdict, why, whyZh }) => (
            <>
              <span className={`verdict verdict-${verdict}`}>{say(`verdict.${verdict}`)}</span>
              <p className="hint">{either(why, whyZh)}</p>
            </>
          ),
          cell: ({ verdict }) => say(`verdict.${verdict}`),
        },
        { name: say('property.why'), cell: ({ why, whyZh }) => either(why, whyZh) },
        {
          name: say('verify.witness'),
          show: ({ witnesses }) =>
            witnesses.map((witness) => (
              <Sentence
                key={`${witness.planTitle} ${witness.start} ${witness.quote}`}
                sentence={{ ...witness, plan: witness.plan }}
              />
            )),
          cell: ({ witnesses }) => witnesses.map(({ quote }) => quote).join('；'),
          untold: true,
        },
        {
          name: say('property.plan'),
          cell: ({ witnesses }) => witnesses.map(({ planTitle }) => planTitle).join('；'),
          untold: true,
        },
      ]}
    />
  );
}
