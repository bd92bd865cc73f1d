import { useEither, useSay } from '../language/messages.ts';
import { withUnit } from './quantity.ts';

/** As much of a target as says whether its number can be right. */
interface Doubted {
  suspect: string | null;
  suspectZh: string | null;
  likelyValue: number | null;
  unit: string | null;
}

/** Says that a number cannot be right as printed, what was likely meant, and, on pointing, why; nothing where it can. */
export function Suspect({ target: { suspect, suspectZh, likelyValue, unit } }: { target: Doubted }) {
  const say = useSay();
  const why = useEither()(suspect, suspectZh);
  if (!why) return null;
  const likely = likelyValue === null ? '' : say('cascade.likely', { value: withUnit(likelyValue, unit) });
  return (
    <span className="suspect" title={why}>
      {[say('cascade.suspect'), likely].filter(Boolean).join(' · ')}
    </span>
  );
}
