import { useEither, useSay } from '../language/messages.ts';
import { type Doubted, doubtOf } from './target.ts';

/** Says that a number cannot be right as printed, what was likely meant, and, on pointing, why; nothing where it can. */
export function Suspect({ target }: { target: Doubted & { suspectZh: string | null } }) {
  const say = useSay();
  const why = useEither()(target.suspect, target.suspectZh);
  if (!why) return null;
  return (
    <span className="suspect" title={why}>
      {doubtOf(target, say)}
    </span>
  );
}
