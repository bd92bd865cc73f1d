import { useEither, useSay } from '../language/messages.ts';
import { CopyId } from './CopyId.tsx';
import { shownProperties } from './properties.ts';
import type { Subject } from './subject.ts';

/** What a node says of itself, with human names. */
export function PropertiesPanel({ subject: { node } }: { subject: Subject }) {
  const say = useSay();
  const either = useEither();
  if (!node) return null;
  return (
    <dl className="properties">
      {shownProperties(node, say, either).map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div>
        <dt>{say('property.id')}</dt>
        <dd>
          <CopyId id={node.id} />
        </dd>
      </div>
    </dl>
  );
}
