import type { ReactNode } from 'react';
import { useSay } from '../language/messages.ts';
import { Details } from '../panels/Details.tsx';
import { Side } from '../shell/Side.tsx';
import { Failure, Loading } from '../shell/States.tsx';
import { useApp } from '../state/store.ts';

/** A view that is a page: what it is, what it shows as soon as that has come, and the details of what is selected. */
export function Page({
  id,
  title,
  hint,
  busy,
  pending = false,
  error = null,
  retry = () => undefined,
  children,
}: {
  /** of the view */
  id: string;
  title: string;
  hint: string;
  /** something is on its way */
  busy: boolean;
  /** there is nothing to show yet */
  pending?: boolean;
  error?: Error | null;
  retry?: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  const { node, edge } = useApp((state) => state.selection);
  return (
    <>
      <section className={`${id} page`} aria-busy={busy}>
        <header className="page-head">
          <h1>{title}</h1>
          <p className="hint">{hint}</p>
        </header>
        {pending && <Loading />}
        {error && <Failure error={error} retry={retry} />}
        {children}
      </section>
      <Side side="right" name={say('side.details')} opensFor={node ?? edge}>
        <Details />
      </Side>
    </>
  );
}
