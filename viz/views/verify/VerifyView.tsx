import { useMutation } from '@tanstack/react-query';
import { request } from '../../data/client.ts';
import { VerifyDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Details } from '../../panels/Details.tsx';
import { announce } from '../../shell/announce.tsx';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading } from '../../shell/States.tsx';
import { change, useApp } from '../../state/store.ts';
import { DraftBox } from './DraftBox.tsx';
import { useDraft } from './draft.ts';
import { FindingTable } from './FindingTable.tsx';
import { MarkedDraft } from './MarkedDraft.tsx';
import './verify.css';

/** Whether what a draft says is so: each of its claims beside the sentence that bears it out or speaks against it. */
export default function VerifyView() {
  const say = useSay();
  const draft = useDraft();
  const selection = useApp((state) => state.selection);
  const { verdict } = useApp((state) => state.verification);
  const answer = useMutation({
    mutationFn: async (text: string) => ({ text, ...(await request(VerifyDocument, { text })).verify }),
    onSuccess: ({ findings }) => announce(say('verify.found', { count: findings.length })),
  });
  const checked = answer.data;
  const shown = checked?.findings.filter((finding) => !verdict || finding.verdict === verdict) ?? [];
  return (
    <>
      <section className="verify page" aria-busy={answer.isPending}>
        <header className="page-head">
          <h1>{say('verify.title')}</h1>
          <p className="hint">{say('verify.hint')}</p>
        </header>
        <DraftBox text={draft} pending={answer.isPending} check={() => answer.mutate(draft)} />
        {answer.isPending && <Loading />}
        {answer.error && <Failure error={answer.error} retry={() => answer.mutate(draft)} />}
        {checked && !answer.isPending && (
          <>
            <p className="hint" role="status">
              {say('verify.sentences', {
                count: checked.findings.length,
                sentences: checked.sentences,
                without: checked.withoutClaim,
              })}
            </p>
            <fieldset className="segments verify-kinds" aria-label={say('verify.verdict')}>
              {[undefined, ...checked.counts.filter(({ count }) => count > 0).map((one) => one.verdict)].map(
                (one) => (
                  <button
                    key={one ?? ''}
                    type="button"
                    aria-pressed={one === verdict}
                    onClick={() => change({ verification: one ? { verdict: one } : {} })}
                  >
                    {one ? say(`verdict.${one}`) : say('show.all')}{' '}
                    <span className="count">
                      {one
                        ? checked.counts.find((count) => count.verdict === one)?.count
                        : checked.findings.length}
                    </span>
                  </button>
                ),
              )}
            </fieldset>
            <MarkedDraft text={checked.text} findings={shown} />
            <FindingTable findings={shown} />
          </>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}
