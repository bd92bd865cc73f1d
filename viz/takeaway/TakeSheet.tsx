import { useState } from 'react';
import { useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import { sheetFormats } from './formats.ts';
import { originNow } from './origin.ts';
import { fileName, save } from './save.ts';
import type { Sheet, SheetFormat } from './sheet.ts';

/** Buttons that give a table as a file; the table is made when one is pressed. */
export function TakeSheet({ make }: { make: () => Sheet | Promise<Sheet> }) {
  const say = useSay();
  const [failure, setFailure] = useState<string>();
  const take = async (format: SheetFormat) => {
    setFailure(undefined);
    try {
      const sheet = await make();
      save(await format.write(sheet, originNow()), fileName(sheet.title, format.id));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <span className="take" ref={roving}>
      {sheetFormats.map((format) => (
        <button
          key={format.id}
          type="button"
          className="button"
          aria-label={say('take.table', { format: format.name })}
          onClick={() => void take(format)}
        >
          {format.name}
        </button>
      ))}
      {failure !== undefined && (
        <span role="alert" className="doubt">
          {say('take.failed', { reason: failure })}
        </span>
      )}
    </span>
  );
}
