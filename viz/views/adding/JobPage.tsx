import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { acceptJob, type Correction, correctJob, discardJob, jobOf } from '../../data/living.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { useReason } from '../../language/reason.ts';
import { Failure, Loading } from '../../shell/States.tsx';
import { linkTo } from '../../state/store.ts';
import { foundWords } from './found.ts';
import { HeadForm } from './HeadForm.tsx';
import { JobProgress } from './JobList.tsx';
import { isBusy, jobKey, jobsKey } from './jobs.ts';
import { PreviewLinks } from './PreviewLinks.tsx';
import { PreviewText } from './PreviewText.tsx';

const interval = 1000;

/** One document as it was read: its head, its text with what was found, what it would link to; to be kept or not. */
export function JobPage({ id }: { id: string }) {
  const say = useSay();
  const reason = useReason();
  const either = useEither();
  const number = new Intl.NumberFormat(useLanguage());
  const client = useQueryClient();
  const job = useQuery({
    queryKey: jobKey(id),
    queryFn: ({ signal }) => jobOf(id, signal),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isBusy(state.data) ? interval : false),
  });
  const [corrections, setCorrections] = useState<Readonly<Record<string, Correction>>>({});
  const act = useMutation({
    mutationFn: (what: () => Promise<unknown>) => what(),
    onSettled: () => client.invalidateQueries({ queryKey: jobsKey }),
  });
  if (job.isPending) return <Loading />;
  if (job.error) return <Failure error={job.error} retry={() => void job.refetch()} />;
  const { name, state, preview, plans, error, errorZh } = job.data;
  const changed = Object.values(corrections);
  return (
    <section className="job" aria-label={name}>
      <header className="job-head">
        <h2 lang="zh">{name}</h2>
        <JobProgress job={job.data} />
      </header>
      {state === 'ready' && (
        <p className="job-tools">
          <button
            type="button"
            className="button primary"
            disabled={act.isPending || changed.length > 0}
            onClick={() => act.mutate(() => acceptJob(id))}
          >
            {say('adding.accept')}
          </button>
          {changed.length > 0 && (
            <button
              type="button"
              className="button"
              disabled={act.isPending}
              onClick={() =>
                act.mutate(async () => {
                  await correctJob(id, changed);
                  setCorrections({});
                })
              }
            >
              {say('adding.readAgain')}
            </button>
          )}
          <button
            type="button"
            className="button"
            disabled={act.isPending}
            onClick={() => act.mutate(() => discardJob(id))}
          >
            {say('adding.discard')}
          </button>
        </p>
      )}
      {act.error && (
        <p role="alert" className="doubt">
          {reason(act.error)}
        </p>
      )}
      {state === 'kept' &&
        plans?.map((plan) => (
          <p key={plan}>
            <a
              href={linkTo(({ reading }) => ({
                view: { id: 'document' },
                reading: { ...reading, plan, at: undefined },
              }))}
            >
              {say('action.read')}
            </a>
          </p>
        ))}
      {error && <p className="doubt">{either(error, errorZh ?? null)}</p>}
      <Notices notices={preview?.notices ?? []} />
      {preview?.plans.map((plan) => (
        <article key={plan.begins} className="previewed">
          <h3 lang="zh">{plan.title}</h3>
          <p className="hint">
            {say(`previewed.${plan.status}`)} · {foundWords(plan.found, say, number)}
          </p>
          {plan.error && <p className="doubt">{plan.error}</p>}
          <HeadForm
            plan={plan}
            change={(correction) => setCorrections({ ...corrections, [plan.begins]: correction })}
          />
          <Notices notices={plan.notices} />
          <PreviewText plan={plan} />
          <PreviewLinks links={plan.links} />
        </article>
      ))}
    </section>
  );
}

function Notices({ notices }: { notices: readonly { place: string; message: string }[] }) {
  const say = useSay();
  if (!notices.length) return null;
  return (
    <details className="notices">
      <summary>{say('adding.notices', { count: notices.length })}</summary>
      <ul>
        {notices.map(({ place, message }) => (
          <li key={`${place} ${message}`}>
            <span className="mono">{place}</span> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
