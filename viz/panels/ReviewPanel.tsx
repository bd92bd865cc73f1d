import type { Label } from '../generated/operations.ts';
import { type Reviewed, ReviewForm, type SettableField } from './ReviewForm.tsx';
import type { Subject } from './subject.ts';

/** What a review can set of a node. */
const settable: Partial<Record<Label, readonly SettableField[]>> = {
  Target: [
    { id: 'value', name: 'property.value', number: true },
    { id: 'unit', name: 'property.unit' },
    { id: 'year', name: 'property.year', number: true },
    { id: 'baselineValue', name: 'property.baseline', number: true },
  ],
  Task: [
    { id: 'deadline', name: 'property.deadline' },
    { id: 'year', name: 'property.year', number: true },
  ],
  Plan: [
    { id: 'docNumber', name: 'property.docNumber' },
    { id: 'issuedOn', name: 'property.issuedOn' },
    { id: 'shortTitle', name: 'property.shortTitle' },
    { id: 'kind', name: 'property.kind' },
  ],
};

/** Accepting, rejecting and correcting what is selected. */
export default function ReviewPanel({ subject: { node, edge } }: { subject: Subject }) {
  const evidence = (node ?? edge)?.evidence;
  const reviewed: Reviewed = {
    about: node ? { node: node.id } : { link: { type: edge!.type, from: edge!.from.id, to: edge!.to.id } },
    ...(evidence?.plan && { plan: evidence.plan.id }),
    ...(evidence?.quote && { quote: evidence.quote }),
  };
  return (
    <ReviewForm
      key={JSON.stringify(reviewed.about)}
      reviewed={reviewed}
      {...(node && { fields: settable[node.label] ?? [] })}
    />
  );
}
