import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { type NewReview, postReview } from '../data/living.ts';
import { takeGraph } from '../data/query.ts';
import { type MessageKey, useSay } from '../language/messages.ts';
import { useReason } from '../language/reason.ts';
import { announce } from '../shell/announce.tsx';
import { useLiving } from '../shell/useLiving.ts';

/** What a review is about, and the sentence that it rests on. */
export type Reviewed = Pick<NewReview, 'about' | 'plan' | 'quote'>;

/** A field that a review can set. */
export interface SettableField {
  id: string;
  name: MessageKey;
  number?: boolean;
}

const nameKey = 'gangmu.reviewer';

/** Accepts, rejects or corrects what was read; shown where the server takes reviews from this reader. */
export function ReviewForm({
  reviewed,
  fields = [],
}: {
  reviewed: Reviewed;
  fields?: readonly SettableField[];
}) {
  const say = useSay();
  const reason = useReason();
  const { data: allowed } = useLiving();
  const [by, setBy] = useState(() => localStorage.getItem(nameKey) ?? '');
  const [why, setWhy] = useState('');
  const [field, setField] = useState(fields[0]?.id ?? '');
  const [value, setValue] = useState('');
  const review = useMutation({
    mutationFn: (what: Pick<NewReview, 'kind' | 'set'>) =>
      postReview({ ...reviewed, ...what, why: why.trim(), ...(!allowed?.reviewer && { by: by.trim() }) }),
    onSuccess: () => {
      if (by) localStorage.setItem(nameKey, by.trim());
      setWhy('');
      setValue('');
      announce(say('review.kept'));
      takeGraph();
    },
  });
  if (!allowed?.mayWrite) return null;
  const known = allowed.reviewer !== undefined || by.trim() !== '';
  const told = why.trim() !== '';
  const number = fields.find(({ id }) => id === field)?.number;
  const set = { [field]: value === '' ? null : number ? Number(value) : value };
  return (
    <div className="review-form">
      {!allowed.reviewer && (
        <label>
          {say('review.by')}
          <input type="text" value={by} onChange={({ target }) => setBy(target.value)} />
        </label>
      )}
      <label>
        {say('review.why')}
        <input type="text" value={why} onChange={({ target }) => setWhy(target.value)} />
      </label>
      <p className="review-tools">
        <button
          type="button"
          className="button"
          disabled={!known || review.isPending}
          onClick={() => review.mutate({ kind: 'accept' })}
        >
          {say('review.accept')}
        </button>
        <button
          type="button"
          className="button"
          disabled={!known || !told || review.isPending}
          onClick={() => review.mutate({ kind: 'reject' })}
        >
          {say('review.reject')}
        </button>
      </p>
      {fields.length > 0 && (
        <p className="review-tools">
          <select
            aria-label={say('review.field')}
            value={field}
            onChange={({ target }) => setField(target.value)}
          >
            {fields.map(({ id, name }) => (
              <option key={id} value={id}>
                {say(name)}
              </option>
            ))}
          </select>
          <input
            type={number ? 'number' : 'text'}
            step="any"
            aria-label={say('review.value')}
            value={value}
            onChange={({ target }) => setValue(target.value)}
          />
          <button
            type="button"
            className="button"
            disabled={!known || !told || review.isPending}
            onClick={() => review.mutate({ kind: 'correct', set })}
          >
            {say('review.correct')}
          </button>
        </p>
      )}
      {!told && <p className="hint">{say('review.needsWhy')}</p>}
      {review.error && (
        <p role="alert" className="doubt">
          {reason(review.error)}
        </p>
      )}
      {review.isSuccess && <p role="status">{say('review.kept')}</p>}
    </div>
  );
}
