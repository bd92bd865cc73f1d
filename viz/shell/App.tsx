import { Suspense, useEffect, useRef } from 'react';
import { useLanguage, useSay } from '../language/messages.ts';
import { useApp } from '../state/store.ts';
import { viewOf } from '../views/index.ts';
import { Announcer, announce } from './announce.tsx';
import { Changed } from './Changed.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { Header } from './Header.tsx';
import { Help } from './Help.tsx';
import { Loading } from './States.tsx';
import { useShortcuts } from './shortcuts.ts';

/** The frame: header, the view that is open, and what floats above both. */
export function App() {
  const say = useSay();
  const language = useLanguage();
  const view = viewOf(useApp((state) => state.view.id));
  const View = view.component;
  useShortcuts();
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${say(view.name)} · ${say('app.title')}`;
  }, [language, say, view]);
  const before = useRef(view.id);
  useEffect(() => {
    if (before.current === view.id) return;
    before.current = view.id;
    // where one was is gone: who works by keyboard goes on in the new view, and hears which it is
    document.getElementById('main')?.focus({ preventScroll: true });
    announce(say(view.name));
  }, [say, view]);
  return (
    <div className="app">
      <button type="button" className="skip" onClick={() => document.getElementById('main')?.focus()}>
        {say('app.skip')}
      </button>
      <Header />
      <main id="main" tabIndex={-1} className={`view view-${view.id}`}>
        <ErrorBoundary key={view.id} again={view.again}>
          <Suspense fallback={<Loading />}>
            <View />
          </Suspense>
        </ErrorBoundary>
      </main>
      <Changed />
      <Help />
      <Announcer />
    </div>
  );
}
