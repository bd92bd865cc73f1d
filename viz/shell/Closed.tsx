import { useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { keepToken } from '../data/living.ts';
import { useSay } from '../language/messages.ts';
import { Nothing } from './States.tsx';
import { livingQuery } from './useLiving.ts';

/** Says that this server takes nothing, or nothing from this reader, and asks for a token. */
export function Closed({ offered }: { offered: boolean }) {
  const say = useSay();
  const client = useQueryClient();
  const [token, setToken] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    keepToken(token.trim());
    void client.invalidateQueries(livingQuery);
  };
  if (!offered)
    return (
      <Nothing title={say('living.absent')}>
        <p>{say('living.absent.do')}</p>
      </Nothing>
    );
  return (
    <Nothing title={say('living.closed')}>
      <p>{say('living.closed.do')}</p>
      <form onSubmit={submit}>
        <label>
          {say('living.token')}{' '}
          <input
            type="password"
            autoComplete="off"
            value={token}
            onChange={({ target }) => setToken(target.value)}
          />
        </label>{' '}
        <button type="submit" className="button" disabled={!token.trim()}>
          {say('living.enter')}
        </button>
      </form>
    </Nothing>
  );
}
