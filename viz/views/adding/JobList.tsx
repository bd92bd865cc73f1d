import type { Job } from '../../data/living.ts';
import { useEither, useSay } from '../../language/messages.ts';
import { roving } from '../../shell/roving.ts';
import { change } from '../../state/store.ts';

/** The documents that were put in, and how far each is. */
export function JobList({ jobs, chosen }: { jobs: readonly Job[]; chosen: string | undefined }) {
  const say = useSay();
  return (
    <div className="table-frame">
      <table className="table" ref={roving}>
        <caption className="unseen">{say('adding.list')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('adding.file')}</th>
            <th scope="col">{say('adding.state')}</th>
          </tr>
        </thead>
        <tbody>
          {jobs.map((job) => (
            <tr key={job.id} aria-selected={job.id === chosen}>
              <td>
                <button
                  type="button"
                  className="cell-button"
                  onClick={() => change({ adding: { job: job.id } })}
                >
                  <span lang="zh">{job.name}</span>
                </button>
              </td>
              <td>
                <JobProgress job={job} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** In which state a document is, and while it is worked on how far. */
export function JobProgress({ job: { state, ahead, progress, error, errorZh } }: { job: Job }) {
  const say = useSay();
  const either = useEither();
  return (
    <span role="status">
      {say(`job.${state}`)}
      {state === 'waiting' && ahead > 0 && ` · ${say('adding.ahead', { count: ahead })}`}
      {progress && (
        <>
          {' '}
          · {say(`stage.${progress.stage}`)}{' '}
          <progress
            value={progress.done}
            max={Math.max(1, progress.total)}
            aria-label={say('adding.state')}
          />
        </>
      )}
      {error && <span className="doubt"> {either(error, errorZh ?? null)}</span>}
    </span>
  );
}
