import type { ReactNode } from 'react';
import { ApiError } from '../data/client.ts';
import { useSay } from '../language/messages.ts';
import { useReason } from '../language/reason.ts';

/** What is shown while something is on its way. */
export function Loading() {
  const say = useSay();
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden="true" />
      <p>{say('state.loading')}</p>
    </div>
  );
}

/** What is shown where there is nothing, with what to do about it. */
export function Nothing({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <p className="state-title">{title}</p>
      {children}
    </div>
  );
}

/** What went wrong, in words that say what to do, and a button that tries again. */
export function Failure({ error, retry }: { error: Error; retry: () => void }) {
  const say = useSay();
  const reason = useReason();
  const away = error instanceof ApiError && error.kind === 'away';
  return (
    <div className="state" role="alert">
      <p className="state-title">{say(away ? 'state.away' : 'state.refused')}</p>
      <p>{say(away ? 'state.away.do' : 'state.refused.do')}</p>
      <p className="state-reason">{reason(error)}</p>
      <button type="button" className="button" onClick={retry}>
        {say('state.retry')}
      </button>
    </div>
  );
}
