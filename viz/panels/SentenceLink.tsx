import { useSay } from '../language/messages.ts';
import { linkTo, useApp } from '../state/store.ts';

/** What is said where. */
interface Placed {
  plan: { id: string; inCorpus: boolean } | null;
  quote: string | null;
  start: number | null;
  end: number | null;
}

/** A link to the words in their document; nothing where the graph does not hold it. */
export function SentenceLink({ sentence: { plan, quote, start, end } }: { sentence: Placed }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  if (!plan?.inCorpus || start === null || end === null) return null;
  const there = linkTo(({ reading }) => ({
    view: { id: 'document' },
    reading: { ...reading, plan: plan.id, at: { start, end } },
  }));
  return (
    <a className="sentence-link" href={there} title={quote ?? undefined}>
      {say('indicator.sentence')}
    </a>
  );
}
