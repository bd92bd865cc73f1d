import { type ComponentType, lazy } from 'react';
import type { MessageKey } from '../language/messages.ts';
import { EndsPanel } from './EndsPanel.tsx';
import { EvidencePanel } from './EvidencePanel.tsx';
import { PropertiesPanel } from './PropertiesPanel.tsx';
import { RelationsPanel } from './RelationsPanel.tsx';
import { isReviewable } from './reviewable.ts';
import type { Subject } from './subject.ts';

/**
 * A part of the details of what is selected. The panel is drawn from this list: a new part is one more entry (and its
 * name in the message catalogues).
 */
export interface PanelDescriptor {
  id: string;
  name: MessageKey;
  applies(subject: Subject): boolean;
  component: ComponentType<{ subject: Subject }>;
}

export const panels: readonly PanelDescriptor[] = [
  { id: 'ends', name: 'panel.ends', applies: ({ edge }) => edge !== undefined, component: EndsPanel },
  {
    id: 'properties',
    name: 'panel.properties',
    applies: ({ node }) => node !== undefined,
    component: PropertiesPanel,
  },
  {
    id: 'evidence',
    name: 'panel.evidence',
    applies: ({ node, edge }) => (node ?? edge)?.evidence != null,
    component: EvidencePanel,
  },
  {
    id: 'relations',
    name: 'panel.relations',
    applies: ({ node }) => node !== undefined,
    component: RelationsPanel,
  },
  {
    id: 'review',
    name: 'panel.review',
    applies: isReviewable,
    component: lazy(() => import('./ReviewPanel.tsx')),
  },
];
