import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type DragEvent, type FormEvent, useId, useState } from 'react';
import { addFiles, addText, type Job } from '../../data/living.ts';
import { useLanguage, useSay } from '../../language/messages.ts';
import { useReason } from '../../language/reason.ts';
import { change } from '../../state/store.ts';
import { jobsKey } from './jobs.ts';

/** Where files are dropped or chosen, or a text is pasted. */
export function DropBox({ formats, maxBytes }: { formats: readonly string[]; maxBytes: number }) {
  const say = useSay();
  const reason = useReason();
  const size = new Intl.NumberFormat(useLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 0,
  });
  const client = useQueryClient();
  const textId = useId();
  const [text, setText] = useState('');
  const [over, setOver] = useState(false);
  const add = useMutation({
    mutationFn: (what: readonly File[] | string): Promise<Job[]> =>
      typeof what === 'string' ? addText(what) : addFiles(what),
    onSuccess: (added) => {
      setText('');
      void client.invalidateQueries({ queryKey: jobsKey });
      change({ adding: added[0] ? { job: added[0].id } : {} });
    },
  });
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const files = [...event.dataTransfer.files];
    if (files.length) add.mutate(files);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    add.mutate(text);
  };
  return (
    <form
      className={over ? 'drop drop-over' : 'drop'}
      onSubmit={submit}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <p>
        <label className="button primary drop-file">
          {say('adding.choose')}
          <input
            type="file"
            className="unseen"
            multiple
            accept={formats.join(',')}
            onChange={({ target }) => {
              if (target.files?.length) add.mutate([...target.files]);
              target.value = '';
            }}
          />
        </label>{' '}
        <span className="hint">
          {say('adding.formats', { formats: formats.join(' '), size: size.format(maxBytes / 2 ** 20) })}
        </span>
      </p>
      <label htmlFor={textId}>{say('adding.paste')}</label>
      <textarea
        id={textId}
        rows={4}
        lang="zh"
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <p>
        <button type="submit" className="button" disabled={!text.trim() || add.isPending}>
          {say('adding.read')}
        </button>{' '}
        {add.error && (
          <span role="alert" className="doubt">
            {reason(add.error)}
          </span>
        )}
      </p>
    </form>
  );
}
