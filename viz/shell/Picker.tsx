import { useState } from 'react';
import type { EntityCardFragment, Label } from '../generated/operations.ts';
import { EntityBox } from './EntityBox.tsx';

/** A small field that picks one entity of some kinds; it is empty again when one was picked. */
export function Picker({
  name,
  placeholder,
  labels,
  offered = [],
  choose,
}: {
  name: string;
  placeholder: string;
  labels: readonly Label[];
  offered?: readonly EntityCardFragment[];
  choose: (card: EntityCardFragment) => void;
}) {
  const [text, setText] = useState('');
  return (
    <span className="picker">
      <EntityBox
        name={name}
        placeholder={placeholder}
        text={text}
        type={setText}
        labels={labels}
        offered={offered}
        choose={(card) => {
          setText('');
          choose(card);
        }}
      />
    </span>
  );
}
