import { useState } from 'react';
import { useSay } from '../language/messages.ts';
import { useCopy } from '../takeaway/useCopy.ts';

/** Copies the id of a node, for a query or a file; where a page may not copy it is shown, selected. */
export function CopyId({ id }: { id: string }) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const { copied, copy } = useCopy(id, () => setShown(true));
  if (shown)
    return (
      <input
        type="text"
        className="mono shown-id"
        readOnly
        value={id}
        aria-label={say('property.id')}
        ref={(box) => box?.select()}
      />
    );
  return (
    <button type="button" className="copy-id" title={id} onClick={() => void copy()}>
      {say(copied ? 'cite.copied' : 'property.id.copy')}
    </button>
  );
}
