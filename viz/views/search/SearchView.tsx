import { useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { FacetList } from '../../page/FacetList.tsx';
import { passesAll } from '../../page/facets.ts';
import { Details } from '../../panels/Details.tsx';
import { roving } from '../../shell/roving.ts';
import { Side } from '../../shell/Side.tsx';
import { Failure, Loading, Nothing } from '../../shell/States.tsx';
import { change, useApp } from '../../state/store.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardName } from '../../vocabulary/card.ts';
import { quantity } from '../../vocabulary/quantity.ts';
import { HitItem, sayingOf } from './HitItem.tsx';
import { type FoundHit, useHits } from './useHits.ts';
import { wordsOf } from './words.ts';
import './search.css';

const pageSize = 40;

/** All that is found, to be narrowed by kind, plan, region, year and field. */
export default function SearchView() {
  const say = useSay();
  const { typed, hits, cut, pending, error, retry } = useHits();
  const chosen = useApp((state) => state.facets);
  const selection = useApp((state) => state.selection);
  const left = hits.filter((hit) => passesAll(hit, chosen));
  return (
    <>
      <Side side="left" name={say('facets.title')}>
        <h2>{say('facets.title')}</h2>
        <FacetList of={hits} chosen={chosen} choose={(facets) => change({ facets })} />
      </Side>
      <section className="hits page" aria-busy={pending}>
        {pending && (hits.length ? <div className="progress" /> : <Loading />)}
        {error && <Failure error={error} retry={retry} />}
        {!typed && (
          <Nothing title={say('hits.ask')}>
            <p>{say('hits.ask.do')}</p>
          </Nothing>
        )}
        {typed && !pending && !error && !hits.length && (
          <Nothing title={say('hits.none', { text: typed })}>
            <p>{say('hits.none.do')}</p>
          </Nothing>
        )}
        {hits.length > 0 && !error && (
          <>
            <header className="page-head">
              <h1>{say('hits.title', { text: typed })}</h1>
              <p className="hint" role="status">
                {say(left.length === hits.length ? 'hits.count' : 'hits.left', {
                  count: left.length,
                  total: hits.length,
                })}
                {cut && ` ${say('hits.cut')}`}
              </p>
              <HitFiles hits={left} typed={typed} />
            </header>
            <HitList key={typed} hits={left} typed={typed} selected={selection.node} />
          </>
        )}
      </section>
      <Side side="right" name={say('side.details')} opensFor={selection.node ?? selection.edge}>
        <Details />
      </Side>
    </>
  );
}

function HitList({
  hits,
  typed,
  selected,
}: {
  hits: readonly FoundHit[];
  typed: string;
  selected: string | undefined;
}) {
  const say = useSay();
  const [shown, setShown] = useState(pageSize);
  const words = wordsOf(typed);
  return (
    <>
      <ol className="hit-list" ref={roving} aria-label={say('search.hits')}>
        {hits.slice(0, shown).map((found) => (
          <HitItem key={found.hit.id} found={found} words={words} selected={found.hit.id === selected} />
        ))}
      </ol>
      {hits.length > shown && (
        <button type="button" className="button more" onClick={() => setShown(shown + 2 * pageSize)}>
          {say('list.more', { count: hits.length - shown })}
        </button>
      )}
    </>
  );
}

/** All hits that are left, as a file. */
function HitFiles({ hits, typed }: { hits: readonly FoundHit[]; typed: string }) {
  const say = useSay();
  const names = (values: readonly { name: string }[]) => values.map(({ name }) => name).join('、');
  const make = () => ({
    title: say('hits.title', { text: typed }),
    columns: [
      say('property.name'),
      say('facet.kind'),
      say('property.value'),
      say('property.suspect'),
      say('property.year'),
      say('facet.plan'),
      say('facet.region'),
      say('facet.field'),
      say('property.text'),
      say('property.id'),
    ],
    rows: hits.map(({ hit, facts }) => [
      cardName(hit),
      say(`label.${hit.label}`),
      hit.__typename === 'Target' ? quantity(hit, say) : null,
      hit.__typename === 'Target' ? hit.suspect : null,
      names(facts.year),
      names(facts.plan),
      names(facts.region),
      names(facts.field),
      sayingOf(hit),
      hit.id,
    ]),
    sentences: hits.map(({ hit }) => [hit.evidence]),
    untold: [say('property.text'), say('property.id')],
  });
  return <TakeSheet make={make} />;
}
