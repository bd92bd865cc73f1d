import { memo } from 'react';
import type { HitFragment } from '../../generated/operations.ts';
import { useSay } from '../../language/messages.ts';
import { SentenceLink } from '../../panels/SentenceLink.tsx';
import { change } from '../../state/store.ts';
import { Cite } from '../../takeaway/Cite.tsx';
import { cardName, cardNote, taskTime } from '../../vocabulary/card.ts';
import { Suspect } from '../../vocabulary/Suspect.tsx';
import { Swatch } from '../../vocabulary/Swatch.tsx';
import { targetNote } from '../../vocabulary/target.ts';
import { Marked } from './Marked.tsx';
import type { FoundHit } from './useHits.ts';
import { excerpt } from './words.ts';

/** The words of a hit that may have matched beside its name. */
export const sayingOf = (hit: HitFragment): string =>
  ('text' in hit && hit.text) || hit.evidence?.quote || ('asPrinted' in hit && hit.asPrinted) || '';

/** One hit: its name with the words that matched, and what tells it from its namesakes. */
export const HitItem = memo(function HitItem({
  found: { hit, facts },
  words,
  selected,
}: {
  found: FoundHit;
  words: readonly string[];
  selected: boolean;
}) {
  const say = useSay();
  const name = cardName(hit);
  const saying = sayingOf(hit);
  const note = [
    ...facts.plan.map((plan) => plan.name),
    facts.region.map((region) => region.name).join('、'),
    hit.__typename === 'Plan' || hit.__typename === 'Agency' ? cardNote(hit, say) : '',
    hit.__typename === 'Plan' && !hit.inCorpus ? say('value.cited') : '',
    hit.__typename === 'Task' ? taskTime(hit, say) : facts.year[0]?.name,
  ].filter(Boolean);
  return (
    <li className="hit" aria-current={selected}>
      <p className="hit-name">
        <Swatch label={hit.label} cited={hit.__typename === 'Plan' && !hit.inCorpus} />
        <button type="button" className="cell-button" onClick={() => change({ selection: { node: hit.id } })}>
          <Marked text={name} words={words} />
        </button>
        {hit.__typename === 'Target' && (
          <>
            <span className="target-value">{targetNote(hit, say)}</span>
            <Suspect target={hit} />
          </>
        )}
      </p>
      {saying && saying !== name && (
        <p className="hit-saying">
          <Marked text={excerpt(saying, words)} words={words} />
        </p>
      )}
      <p className="hit-note">
        <span>{say(`label.${hit.label}`)}</span>
        {note.map((part) => (
          <span key={part} lang="zh">
            {part}
          </span>
        ))}
        {hit.evidence && <SentenceLink sentence={hit.evidence} />}
        {hit.evidence && <Cite sentence={hit.evidence} />}
      </p>
    </li>
  );
});
