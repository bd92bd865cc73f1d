import type { EntityCardFragment } from '../generated/operations.ts';
import { useSay } from '../language/messages.ts';
import { change, useApp } from '../state/store.ts';
import { searchView, viewOf } from '../views/index.ts';
import { isLabel, shownLabels } from '../vocabulary/labels.ts';
import { EntityBox } from './EntityBox.tsx';
import { focusDetails } from './Side.tsx';
import { searchInputId } from './shortcuts.ts';

/** The search box of the header; what choosing does is the view's to say. */
export function Search() {
  const say = useSay();
  const { text, labels } = useApp((state) => state.search);
  const chosenLabels = labels.filter(isLabel);
  const choose = (card: EntityCardFragment) => {
    change((state) => ({
      search: { ...state.search, text: '' },
      ...viewOf(state.view.id).choose(state, card),
    }));
    focusDetails();
  };
  return (
    <search className="search">
      <select
        aria-label={say('search.among')}
        value={chosenLabels[0] ?? ''}
        onChange={({ target }) =>
          change(({ search }) => ({ search: { ...search, labels: target.value ? [target.value] : [] } }))
        }
      >
        <option value="">{say('search.all')}</option>
        {shownLabels.map((label) => (
          <option key={label} value={label}>
            {say(`label.${label}`)}
          </option>
        ))}
      </select>
      <EntityBox
        id={searchInputId}
        name={say('search.title')}
        placeholder={say('search.placeholder')}
        text={text}
        type={(value) => change(({ search }) => ({ search: { ...search, text: value } }))}
        labels={chosenLabels.length ? chosenLabels : shownLabels}
        choose={choose}
        showAll={() => change({ view: { id: searchView } })}
      >
        <kbd>/</kbd>
      </EntityBox>
    </search>
  );
}
