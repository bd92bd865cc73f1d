import { useMutation } from '@tanstack/react-query';
import { request } from '../../data/client.ts';
import { VerifyDocument } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { Choices } from '../../page/Choices.tsx';
import { Page } from '../../page/Page.tsx';
import { announce } from '../../shell/announce.tsx';
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
  const { verdict } = useApp((state) => state.verification);
  const answer = useMutation({
    mutationFn: async (text: string) => ({ text, ...(await request(VerifyDocument, { text })).verify }),
    onSuccess: ({ findings }) => announce(say('verify.found', { count: findings.length })),
  });
  const check = () => answer.mutate(draft);
  const checked = answer.data;
  const shown = checked?.findings.filter((finding) => !verdict || finding.verdict === verdict) ?? [];
  return (
    <Page id="verify" title={say('verify.title')} hint={say('verify.hint')} busy={answer.isPending}>
      <DraftBox text={draft} pending={answer.isPending} check={check} />
      {answer.isPending && <Loading />}
      {answer.error && <Failure error={answer.error} retry={check} />}
      {checked && !answer.isPending && (
        <>
          <p className="hint" role="status">
            {say('verify.sentences', {
              count: checked.findings.length,
              sentences: checked.sentences,
              without: checked.withoutClaim,
            })}
          </p>
          <Choices
            name={say('verify.verdict')}
            choices={checked.counts
              .filter(({ count }) => count > 0)
              .map(({ verdict: id, count }) => ({ id, name: say(`verdict.${id}`), count }))}
            all={checked.findings.length}
            chosen={verdict}
            choose={(one) => change({ verification: one ? { verdict: one } : {} })}
          />
          <MarkedDraft text={checked.text} findings={shown} />
          <FindingTable findings={shown} />
        </>
      )}
    </Page>
  );
}
