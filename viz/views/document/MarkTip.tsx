import type { CSSProperties } from 'react';
import { useSay } from '../../language/messages.ts';
import type { Mark } from '../../vocabulary/marks.ts';
import { kindOf } from './kinds.ts';

/** What is told of the words under the mouse. */
export interface Tip {
  marks: readonly Mark[];
  /** where the words stand in the window */
  box: DOMRect;
}

const below = 150;

/** Tells what was extracted from the words under the mouse. */
export function MarkTip({ tip: { marks, box } }: { tip: Tip }) {
  const say = useSay();
  const under = box.bottom + below < window.innerHeight;
  const style: CSSProperties = {
    left: Math.max(8, Math.min(box.left, window.innerWidth - 340)),
    ...(under ? { top: box.bottom + 6 } : { bottom: window.innerHeight - box.top + 6 }),
  };
  return (
    <div className="tip" role="tooltip" style={style}>
      {marks.map((mark) => {
        const kind = kindOf(mark.kind);
        return (
          <p key={mark.id}>
            <b style={{ color: kind && `var(${kind.colour})` }}>{kind ? say(kind.name) : mark.kind}</b>
            {mark.name}
            {mark.doubt && <span className="suspect">{mark.doubt}</span>}
            {mark.inferred && <i>{say('basis.INFERRED')}</i>}
          </p>
        );
      })}
    </div>
  );
}
