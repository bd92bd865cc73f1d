import type { ReactNode } from 'react';
import type { EntityCardFragment } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { linkTo, useApp } from '../../state/store.ts';
import type { CascadeGraph } from './graph.ts';

/** What the board does not show, and how the lines are to be read. */
export function CutNotes({
  graph,
  root,
  total,
  truncated,
  children,
}: {
  graph: CascadeGraph;
  root: EntityCardFragment | undefined;
  total: number;
  truncated: boolean;
  /** what stands at its end */
  children?: ReactNode;
}) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  return (
    <footer className="cascade-foot">
      <span>
        {say('cascade.count', { count: graph.cards.length })} ·{' '}
        {say('cascade.steps', { count: graph.steps.length })}
      </span>
      {truncated && (
        <span className="cascade-cut">{say('cascade.truncated', { shown: graph.answered, total })}</span>
      )}
      {graph.idle > 0 && (
        <span className="cascade-cut">
          {say('cascade.idle', { count: graph.idle })}{' '}
          {root?.__typename === 'Plan' && (
            <a
              href={linkTo(({ coverage }) => ({
                view: { id: 'coverage' },
                coverage: { ...coverage, goals: root.id, tab: 'goals', show: 'unanswered' },
              }))}
            >
              {say('action.showInCoverage')}
            </a>
          )}
        </span>
      )}
      <span className="cascade-keys">
        {(['STATED', 'DERIVED', 'THEMATIC'] as const).map((force) => (
          <span key={force} className="cascade-key">
            <svg width="26" height="8" aria-hidden="true">
              <path className={`line-${force}`} d="M1 4H25" stroke="currentColor" />
            </svg>
            {say(`force.${force}`)}
          </span>
        ))}
      </span>
      {children}
    </footer>
  );
}
