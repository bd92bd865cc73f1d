import type { VerifyQuery } from '../../generated/operations.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { Quoted } from '../../panels/Quoted.tsx';
import { Cite } from '../../takeaway/Cite.tsx';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';

export type Finding = VerifyQuery['verify']['findings'][number];

/** What the page calls the row of a finding. */
export const rowId = ({ start, end }: { start: number; end: number }): string => `finding-${start}-${end}`;

/** What the graph says of each claim, with the sentences for and against it. */
export function FindingTable({ findings }: { findings: readonly Finding[] }) {
  const say = useSay();
  const either = useEither();
  const make = () => ({
    title: say('verify.title'),
    columns: [
      say('verify.claim'),
      say('verify.kind'),
      say('verify.verdict'),
      say('property.why'),
      say('verify.witness'),
      say('property.plan'),
    ],
    rows: findings.map(({ quote, kind, verdict, why, whyZh, witnesses }) => [
      quote,
      say(`claim.${kind}`),
      say(`verdict.${verdict}`),
      either(why, whyZh),
      witnesses.map((witness) => witness.quote).join('；'),
      witnesses.map(({ planTitle }) => planTitle).join('；'),
    ]),
    sentences: findings.map(({ witnesses }) => witnesses),
    untold: [say('verify.witness'), say('property.plan')],
  });
  if (!findings.length) return <p className="hint">{say('verify.none')}</p>;
  return (
    <>
      <TakeSheet make={make} />
      <div className="table-frame">
        <table className="table">
          <caption className="unseen">{say('verify.title')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('verify.claim')}</th>
              <th scope="col">{say('verify.verdict')}</th>
              <th scope="col">{say('verify.witness')}</th>
            </tr>
          </thead>
          <tbody>
            {findings.map((finding) => (
              <tr key={`${rowId(finding)} ${finding.kind}`} id={rowId(finding)} tabIndex={-1}>
                <td>
                  <q lang="zh">{finding.quote}</q>
                  <p className="hint">{say(`claim.${finding.kind}`)}</p>
                </td>
                <td>
                  <span className={`verdict verdict-${finding.verdict}`}>
                    {say(`verdict.${finding.verdict}`)}
                  </span>
                  <p className="hint">{either(finding.why, finding.whyZh)}</p>
                </td>
                <td>
                  {finding.witnesses.map((witness) => (
                    <p key={`${witness.planTitle} ${witness.start} ${witness.quote}`}>
                      <Quoted sentence={{ ...witness, plan: witness.plan }} /> <Cite sentence={witness} />
                    </p>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
