import { useEither } from '../language/messages.ts';

/** A rule of the loader: what it reads in both languages, and the form of words that it looks for. */
interface Rule {
  says: string;
  saysZh: string;
  form: string;
}

/** What a rule reads, in words; its id and the form that it looks for when that is opened. */
export function RuleName({ id, rule }: { id: string; rule: Rule | null }) {
  const says = useEither()(rule?.says ?? null, rule?.saysZh ?? null);
  if (!rule) return <span className="mono">{id}</span>;
  return (
    <details>
      <summary>{says}</summary>
      <span lang="zh">{rule.form}</span> <span className="mono">{id}</span>
    </details>
  );
}
