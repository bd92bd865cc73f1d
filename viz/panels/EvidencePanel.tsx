import type { EvidenceLineFragment } from '../generated/operations.ts';
import { useEither, useLanguage, useSay } from '../language/messages.ts';
import { linkTo, useApp } from '../state/store.ts';
import { Cite } from '../takeaway/Cite.tsx';
import { RuleName } from './RuleName.tsx';
import type { Subject } from './subject.ts';

/** How the graph knows it: the sentence in its context, the rule, the basis, the confidence, the reason. */
export function EvidencePanel({ subject: { node, edge } }: { subject: Subject }) {
  const evidence = (node ?? edge)?.evidence;
  return evidence ? <EvidenceOf evidence={evidence} /> : null;
}

function EvidenceOf({ evidence }: { evidence: EvidenceLineFragment }) {
  const say = useSay();
  const percent = new Intl.NumberFormat(useLanguage(), { style: 'percent' });
  const { plan, section, context, quote, basis, confidence, rule, foundBy } = evidence;
  const why = useEither()(evidence.why, evidence.whyZh);
  return (
    <>
      {quote && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled with the keys
        <blockquote className="quote" cite={plan?.id} tabIndex={0}>
          {context?.before && <span className="quote-around">…{context.before}</span>}
          <mark ref={openAt}>{quote}</mark>
          {context?.after && <span className="quote-around">{context.after}…</span>}
        </blockquote>
      )}
      <p className="row-links">
        <ReadLink evidence={evidence} />
        <Cite sentence={evidence} />
      </p>
      <dl className="properties">
        <div>
          <dt>{say('property.basis')}</dt>
          <dd>
            <span className={`basis basis-${basis}`}>{say(`basis.${basis}`)}</span>{' '}
            {percent.format(confidence)}
          </dd>
        </div>
        {why && (
          <div>
            <dt>{say('property.why')}</dt>
            <dd>{why}</dd>
          </div>
        )}
        {plan && (
          <div>
            <dt>{say('property.plan')}</dt>
            <dd>{plan.name}</dd>
          </div>
        )}
        {section && (
          <div>
            <dt>{say('property.section')}</dt>
            <dd>{section.name}</dd>
          </div>
        )}
        <div>
          <dt>{say('property.rule')}</dt>
          <dd>
            <RuleName id={rule} rule={foundBy} />
          </dd>
        </div>
      </dl>
    </>
  );
}

/** Scrolls the box of a quote to its words: what stands around them may fill it. */
function openAt(words: HTMLElement | null): void {
  const box = words?.closest('blockquote');
  if (words && box) box.scrollTop = words.offsetTop - box.clientHeight / 3;
}

/** One click from the evidence to the sentence in its document. */
function ReadLink({ evidence: { plan, start, end } }: { evidence: EvidenceLineFragment }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  if (!plan?.inCorpus || start === null || end === null) return null;
  const there = linkTo(({ reading }) => ({
    view: { id: 'document' },
    reading: { ...reading, plan: plan.id, at: { start, end } },
  }));
  return (
    <a className="read" href={there}>
      {say('action.readThere')}
    </a>
  );
}
