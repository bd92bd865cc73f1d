import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { query } from '../data/query.ts';
import { PlanCitationDocument } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { Failure, Loading } from '../shell/States.tsx';
import { type Cited, citationStyles } from './citation.ts';
import { sentenceLink, today } from './origin.ts';
import type { Citable } from './sheet.ts';
import { useCopy } from './useCopy.ts';
import './take.css';

/** A button that shows how to cite a sentence, in words and as GB/T 7714-2025, to be copied. */
export function Cite({ sentence: { plan, quote, start, end } }: { sentence: Citable }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  if (!plan || !quote) return null;
  const place = start === null || end === null ? undefined : { start, end };
  return (
    <>
      <button type="button" className="cite-button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {say('cite.do')}
      </button>
      {open &&
        // the button may stand within a paragraph, where no dialog may
        createPortal(
          <CiteDialog plan={plan.id} quote={quote} at={place} close={() => setOpen(false)} />,
          document.body,
        )}
    </>
  );
}

function CiteDialog({
  plan: id,
  quote,
  at,
  close,
}: {
  plan: string;
  quote: string;
  at: { start: number; end: number } | undefined;
  close: () => void;
}) {
  const say = useSay();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const answer = useQuery(query(PlanCitationDocument, { id }));
  useEffect(() => dialog.current?.showModal(), []);
  const plan = answer.data?.plan;
  const cited: Cited | undefined = plan
    ? {
        quote,
        plan: { ...plan, issuers: plan.issuers.edges.map(({ node }) => node.name) },
        link: sentenceLink(id, at),
        date: today(),
      }
    : undefined;
  return (
    <dialog ref={dialog} className="dialog cite" aria-labelledby={titleId} onClose={close}>
      <form method="dialog">
        <header>
          <h2 id={titleId}>{say('cite.title')}</h2>
          <button type="submit" className="icon-button" aria-label={say('action.close')}>
            ✕
          </button>
        </header>
        {answer.isPending && <Loading />}
        {answer.error && <Failure error={answer.error} retry={() => void answer.refetch()} />}
        {cited &&
          citationStyles.map(({ id: style, write }) => (
            <Citation key={style} name={say(`cite.${style}`)} text={write(cited)} />
          ))}
      </form>
    </dialog>
  );
}

function Citation({ name, text }: { name: string; text: string }) {
  const say = useSay();
  const words = useRef<HTMLTextAreaElement>(null);
  const { copied, copy } = useCopy(text, () => words.current?.select());
  return (
    <section className="citation" aria-label={name}>
      <h3>{name}</h3>
      <textarea ref={words} readOnly rows={4} value={text} aria-label={name} lang="zh" />
      <button type="button" className="button" onClick={() => void copy()}>
        {say(copied ? 'cite.copied' : 'cite.copy')}
      </button>
    </section>
  );
}
