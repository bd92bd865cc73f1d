import { useState } from 'react';
import type { PreviewedLink } from '../../data/living.ts';
import { useEither, useLanguage, useSay } from '../../language/messages.ts';
import { edgeWords } from '../../vocabulary/edges.ts';

const few = 30;

/** What the document would link to, each with the words that state it or the reason that infers it. */
export function PreviewLinks({ links }: { links: readonly PreviewedLink[] }) {
  const say = useSay();
  const either = useEither();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const [all, setAll] = useState(false);
  if (!links.length) return <p className="hint">{say('relations.none')}</p>;
  return (
    <>
      <div className="table-frame">
        <table className="table">
          <caption>{say('adding.links', { count: links.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{say('quality.relation')}</th>
              <th scope="col">{say('quality.confidence')}</th>
              <th scope="col">{say('quality.why')}</th>
            </tr>
          </thead>
          <tbody>
            {links
              .slice(0, all ? links.length : few)
              .map(({ type, from, to, basis, confidence, quote, why, whyZh }) => (
                <tr key={`${type} ${from.id} ${to.id}`}>
                  <td>
                    <span lang="zh">{from.name}</span> <b>{edgeWords(type, say)}</b>{' '}
                    <span lang="zh">{to.name}</span>
                    {to.planTitle && (
                      <p className="hint" lang="zh">
                        {to.planTitle}
                      </p>
                    )}
                  </td>
                  <td className="nowrap">
                    {say(basis === 'inferred' ? 'basis.INFERRED' : 'basis.STATED')}{' '}
                    {percent.format(confidence)}
                  </td>
                  <td>{quote ? <q lang="zh">{quote}</q> : either(why ?? null, whyZh ?? null)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      {links.length > few && !all && (
        <button type="button" className="button" onClick={() => setAll(true)}>
          {say('list.more', { count: links.length - few })}
        </button>
      )}
    </>
  );
}
