import { useState } from 'react';
import { useSay } from '../language/messages.ts';
import { announce } from '../shell/announce.tsx';

/**
 * Puts words on the clipboard, and tells whether that was done. Without a secure address a page may not: then they are selected, for the
 * reader's own keys.
 */
export function useCopy(text: string, select: () => void): { copied: boolean; copy: () => Promise<void> } {
  const say = useSay();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setCopied(true);
      announce(say('cite.copied'));
    } catch {
      select();
      announce(say('cite.selected'));
    }
  };
  return { copied, copy };
}
