import { useSay } from '../language/messages.ts';
import { linkTo, useApp } from '../state/store.ts';

/** Words, and where they stand. */
interface Sentence {
  plan: { id: string; name: string; inCorpus: boolean } | null;
  quote: string | null;
  start: number | null;
  end: number | null;
}

/** The words that state something, as a link to where they stand. */
export function Quoted({ sentence: { plan, quote, start, end } }: { sentence: Sentence }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  if (!quote) return null;
  if (!plan?.inCorpus || start === null || end === null) return <q className="quoted">{quote}</q>;
  const there = linkTo(({ reading }) => ({
    view: { id: 'document' },
    reading: { ...reading, plan: plan.id, at: { start, end } },
  }));
  return (
    <a className="quoted" href={there} title={say('action.readThere')}>
      <q lang="zh">{quote}</q>
      <span className="quoted-plan">——{plan.name}</span>
    </a>
  );
}
