import { useSay } from '../language/messages.ts';
import { EntityLink } from './EntityLink.tsx';
import type { Subject } from './subject.ts';

/** What a relation joins, and how the print names it. */
export function EndsPanel({ subject: { edge } }: { subject: Subject }) {
  const say = useSay();
  if (!edge) return null;
  return (
    <dl className="properties">
      <div>
        <dt>{say('property.from')}</dt>
        <dd>
          <EntityLink card={edge.from} />
        </dd>
      </div>
      <div>
        <dt>{say('property.to')}</dt>
        <dd>
          <EntityLink card={edge.to} />
        </dd>
      </div>
      {edge.asPrinted && (
        <div>
          <dt>{say('property.asPrinted')}</dt>
          <dd>{edge.asPrinted}</dd>
        </div>
      )}
      {edge.force && (
        <div>
          <dt>{say('property.force')}</dt>
          <dd>{say(`force.${edge.force}`)}</dd>
        </div>
      )}
    </dl>
  );
}
