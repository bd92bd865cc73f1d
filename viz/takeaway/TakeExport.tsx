import { useQuery } from '@tanstack/react-query';
import { useSay } from '../language/messages.ts';
import './take.css';

/** What the server stands ready to write; nothing where it is one that writes no files. */
async function exportFormats(): Promise<readonly string[]> {
  const response = await fetch('./export/formats');
  if (!response.ok) return [];
  const { formats } = (await response.json()) as { formats: { name: string }[] };
  return formats.map(({ name }) => name);
}

/** What a part of the graph is asked by: the id of a node of one of these kinds. */
export type ExportPart = Partial<Record<'plan' | 'region' | 'agency', string>>;

/** Links to the graph as a file in each form, or to the part of it that a node stands for. */
export function TakeExport({ part = {} }: { part?: ExportPart }) {
  const say = useSay();
  const { data: formats = [] } = useQuery({
    queryKey: ['export formats'],
    queryFn: exportFormats,
    staleTime: Number.POSITIVE_INFINITY,
  });
  if (formats.length === 0) return null;
  const title = say(Object.keys(part).length === 0 ? 'take.export' : 'take.part');
  return (
    <details className="take-export">
      <summary>{title}</summary>
      <ul className="take" aria-label={title}>
        {formats.map((format) => (
          <li key={format}>
            <a className="button" download href={`./export?${new URLSearchParams({ format, ...part })}`}>
              {format}
            </a>
          </li>
        ))}
      </ul>
    </details>
  );
}
