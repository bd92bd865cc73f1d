import type { ComponentProps } from 'react';
import { Quoted } from '../panels/Quoted.tsx';
import { Cite } from '../takeaway/Cite.tsx';

/** The words that state something, with the way to where they stand and to their citation; nothing where there are none. */
export function Sentence({
  sentence,
}: {
  sentence: ComponentProps<typeof Quoted>['sentence'] | null | undefined;
}) {
  if (!sentence?.quote) return null;
  return (
    <p>
      <Quoted sentence={sentence} /> <Cite sentence={sentence} />
    </p>
  );
}
