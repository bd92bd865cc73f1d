import { useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import { linkTo, useApp } from '../state/store.ts';
import { elsewhere } from './elsewhere.ts';
import type { NodeSubject } from './subject.ts';

/** Links that show a node in the other views. */
export function ElsewhereLinks({ node }: { node: NodeSubject }) {
  const say = useSay();
  // the links hold the whole state
  const { view } = useApp((state) => state);
  const others = elsewhere.filter((other) => other.view !== view.id && other.applies(node));
  return (
    <p className="elsewhere" ref={roving}>
      {others.map(({ view: id, name, show }) => (
        <a key={name} className="read" href={linkTo((state) => ({ view: { id }, ...show(state, node) }))}>
          {say(name)}
        </a>
      ))}
    </p>
  );
}
