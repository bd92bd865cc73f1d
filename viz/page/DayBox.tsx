import { useId, useState } from 'react';
import { useSay } from '../language/messages.ts';
import { dayIn } from '../vocabulary/day.ts';

/**
 * Where a day is written, year first: a browser's own field writes it in the language of the browser, whatever that of the page. What is
 * no day is said and changes nothing.
 */
export function DayBox({
  name,
  value,
  change,
  className,
}: {
  name: string;
  value: string;
  /** is told the day, or nothing where the box was emptied */
  change: (day: string | undefined) => void;
  className?: string;
}) {
  const say = useSay();
  const faultId = useId();
  /** what is written and not yet a day, or not yet left */
  const [written, setWritten] = useState<string>();
  const [left, setLeft] = useState(false);
  const [seen, setSeen] = useState(value);
  if (value !== seen) {
    setSeen(value);
    // another way than this box led to another day
    if (written !== undefined && dayIn(written) !== value) setWritten(undefined);
  }
  const wrong = left && written !== undefined && written.trim() !== '' && !dayIn(written);
  const write = (text: string) => {
    setWritten(text);
    setLeft(false);
    const day = dayIn(text);
    if (day || !text.trim()) change(day);
  };
  const leave = () => {
    setLeft(true);
    if (written !== undefined && (dayIn(written) || !written.trim())) setWritten(undefined);
  };
  return (
    <>
      <label className={className}>
        <span>{name}</span>{' '}
        <input
          type="text"
          className="day"
          autoComplete="off"
          placeholder={say('day.form')}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? faultId : undefined}
          value={written ?? value}
          onChange={({ target }) => write(target.value)}
          onBlur={leave}
        />
      </label>
      {wrong && (
        <span role="alert" id={faultId} className="doubt day-wrong">
          {say('day.wrong')}
        </span>
      )}
    </>
  );
}
