import { ApiError } from '../data/client.ts';
import { hasMessage, useLanguage, useSay } from './messages.ts';

/**
 * Says why something failed in the language that the viewer speaks now. The server speaks English; what it refused is told by its code, or
 * in the server's own Chinese words where it has them.
 */
export function useReason(): (error: Error) => string {
  const say = useSay();
  const isEnglish = useLanguage() === 'en';
  return (error) => {
    if (isEnglish) return error.message;
    if (!(error instanceof ApiError)) return say('refusal.OTHER');
    const key = `refusal.${error.code}`;
    return error.messageZh ?? say(hasMessage(key) ? key : 'refusal.OTHER');
  };
}
