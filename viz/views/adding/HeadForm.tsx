import { useState } from 'react';
import type { Correction, PreviewedPlan } from '../../data/living.ts';
import { type MessageKey, useSay } from '../../language/messages.ts';
import { DayBox } from '../../page/DayBox.tsx';

/** What of its head a document may not say itself. */
const fields = [
  { id: 'title', name: 'property.title' },
  { id: 'docNumber', name: 'property.docNumber' },
  { id: 'issuedOn', name: 'property.issuedOn', type: 'day' },
  { id: 'region', name: 'label.Region' },
  { id: 'periodStart', name: 'adding.from', type: 'number' },
  { id: 'periodEnd', name: 'adding.until', type: 'number' },
] as const satisfies readonly { id: keyof Correction; name: MessageKey; type?: string }[];

const levels = ['national', 'provincial', 'municipal', 'county', 'other'] as const;

/** The head of a document as it was read, to be filled in and put right. */
export function HeadForm({
  plan,
  change,
}: {
  plan: PreviewedPlan;
  change: (correction: Correction) => void;
}) {
  const say = useSay();
  const [set, setSet] = useState<Correction>({ begins: plan.begins });
  const put = (what: Partial<Correction>) => {
    const next = { ...set, ...what };
    setSet(next);
    change(next);
  };
  const { head } = plan;
  return (
    <fieldset className="head-form">
      <legend>{say('adding.head')}</legend>
      {fields.map(({ id, name, ...field }) => {
        const type = 'type' in field ? field.type : 'text';
        const value = String(set[id] ?? head[id] ?? '');
        return type === 'day' ? (
          <DayBox key={id} name={say(name)} value={value} change={(day) => put({ [id]: day ?? '' })} />
        ) : (
          <label key={id}>
            {say(name)}
            <input
              type={type}
              value={value}
              onChange={({ target }) =>
                put({ [id]: type === 'number' ? Number(target.value) || undefined : target.value })
              }
            />
          </label>
        );
      })}
      <label>
        {say('edge.ISSUES.IN')}
        <input
          type="text"
          value={(set.issuers ?? head.issuers).join('、')}
          onChange={({ target }) => put({ issuers: target.value.split(/[、,，]/).filter(Boolean) })}
        />
      </label>
      <label>
        {say('property.level')}
        <select value={set.level ?? head.level ?? ''} onChange={({ target }) => put({ level: target.value })}>
          <option value="">—</option>
          {levels.map((level) => (
            <option key={level} value={level}>
              {say(`level.${level.toUpperCase() as Uppercase<typeof level>}`)}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  );
}
