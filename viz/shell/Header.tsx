import { type Language, languages } from '../../language/language.ts';
import { useLanguage, useSay } from '../language/messages.ts';
import { change, linkTo, useApp } from '../state/store.ts';
import { viewOf, views } from '../views/index.ts';
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
  // the links of the tabs hold the whole state
  const state = useApp((s) => s);
  const current = viewOf(state.view.id);
  return (
    <nav className="tabs" aria-label={say('view.title')}>
      {views.map((view) => (
        <a
          key={view.id}
          href={linkTo({ view: { id: view.id } })}
          aria-current={view === current ? 'page' : undefined}
        >
          {say(view.name)}
        </a>
      ))}
    </nav>
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
