import { type ChangeEvent, type FormEvent, useId, useState } from 'react';
import { useSay } from '../../language/messages.ts';
import { setDraft } from './draft.ts';

/** As many characters as the server takes at once. */
const longest = 400_000;

/** Where a draft is put, or read from a file of plain text. */
export function DraftBox({ text, pending, check }: { text: string; pending: boolean; check: () => void }) {
  const say = useSay();
  const id = useId();
  const [refused, setRefused] = useState('');
  const read = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (!file) return;
    const isPlain = file.type.startsWith('text/') || /\.(txt|md)$/i.test(file.name);
    setRefused(isPlain ? '' : say('verify.plainOnly', { name: file.name }));
    if (isPlain) setDraft(await file.text());
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    check();
  };
  return (
    <form className="draft" onSubmit={submit}>
      <label htmlFor={id}>{say('verify.draft')}</label>
      <textarea
        id={id}
        rows={8}
        lang="zh"
        value={text}
        maxLength={longest}
        placeholder={say('verify.placeholder')}
        onChange={({ target }) => setDraft(target.value)}
      />
      <p className="draft-tools">
        <button type="submit" className="button primary" disabled={!text.trim() || pending}>
          {say('verify.do')}
        </button>
        <label className="button draft-file">
          {say('verify.file')}
          <input
            type="file"
            className="unseen"
            accept=".txt,.md,text/plain"
            onChange={(event) => void read(event)}
          />
        </label>
        {text && (
          <button type="button" className="button quiet" onClick={() => setDraft('')}>
            {say('verify.clear')}
          </button>
        )}
        {refused && (
          <span role="alert" className="doubt">
            {refused}
          </span>
        )}
      </p>
    </form>
  );
}
