import { useSay } from '../language/messages.ts';
import { roving } from '../shell/roving.ts';
import { pictureFormats } from './picture.ts';
import { fileName, save } from './save.ts';

/** Buttons that give what is drawn as a picture; it is made when one is pressed. */
export function TakePicture({
  title,
  draw,
  disabled = false,
}: {
  title: string;
  /** the picture as SVG; nothing where there is nothing to draw */
  draw: () => string | undefined;
  disabled?: boolean;
}) {
  const say = useSay();
  return (
    <span className="take" ref={roving}>
      {pictureFormats.map(({ id, name, make }) => (
        <button
          key={id}
          type="button"
          className="button"
          aria-label={say('toolbar.save', { format: name })}
          disabled={disabled}
          onClick={async () => {
            const svg = draw();
            if (svg) save(await make(svg), fileName(title, id));
          }}
        >
          {name}
        </button>
      ))}
    </span>
  );
}
