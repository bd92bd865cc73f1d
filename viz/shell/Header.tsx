import { type Language, languages } from '../../language/language.ts';
import { useLanguage, useSay } from '../language/messages.ts';
import { change, linkTo, useApp } from '../state/store.ts';
import { type ViewDescriptor, viewOf, views } from '../views/index.ts';
import { roving } from './roving.ts';
import { Search } from './Search.tsx';
import { openHelp } from './shortcuts.ts';

const ownNames: Record<Language, string> = { zh: '中文', en: 'English' };

/** Name, views, search, language, help. */
export function Header() {
  const say = useSay();
  return (
    <header className="header">
      <a className="brand" href={linkTo({ view: { id: views[0]!.id } })}>
        <img src="./icon.svg" alt="" width="24" height="24" />
        <span className="brand-zh" lang="zh">
          纲目
        </span>
        <span className="brand-en" lang="en">
          Gangmu
        </span>
      </a>
      <Tabs />
      <Search />
      <LanguageSwitch />
      <button
        type="button"
        className="icon-button"
        onClick={openHelp}
        aria-label={say('help.title')}
        title="?"
      >
        ?
      </button>
    </header>
  );
}

function Tabs() {
  const say = useSay();
  const current = viewOf(useApp((state) => state.view.id));
  const more = views.filter((view) => view.more);
  const isMore = more.includes(current);
  return (
    <nav className="tabs" aria-label={say('view.title')}>
      <span className="tabs-first" ref={roving}>
        {views
          .filter((view) => !view.more)
          .map((view) => (
            <Tab key={view.id} view={view} current={current} />
          ))}
      </span>
      <details
        // closed again when another view is open
        key={current.id}
        className="more"
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) currentTarget.open = false;
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !event.currentTarget.open) return;
          event.preventDefault();
          event.currentTarget.open = false;
          event.currentTarget.querySelector('summary')?.focus();
        }}
      >
        <summary className={isMore ? 'tab tab-current' : 'tab'}>
          {isMore ? say(current.name) : say('view.more')}
        </summary>
        <span className="more-views" ref={roving}>
          {more.map((view) => (
            <Tab key={view.id} view={view} current={current} />
          ))}
        </span>
      </details>
    </nav>
  );
}

function Tab({ view, current }: { view: ViewDescriptor; current: ViewDescriptor }) {
  const say = useSay();
  // the link holds the whole state
  useApp((state) => state);
  return (
    <a
      className="tab"
      href={linkTo({ view: { id: view.id } })}
      aria-current={view === current ? 'page' : undefined}
    >
      {say(view.name)}
    </a>
  );
}

function LanguageSwitch() {
  const say = useSay();
  const language = useLanguage();
  return (
    <fieldset className="segments" aria-label={say('language.title')}>
      {languages.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          aria-pressed={one === language}
          onClick={() => change({ language: { chosen: one } })}
        >
          {ownNames[one]}
        </button>
      ))}
    </fieldset>
  );
}
