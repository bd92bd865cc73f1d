import type { FoundAgency } from '../names/findAgencies.ts';

/** Those to whom a sentence gives something to do. */
export interface Subject {
  leads: FoundAgency[];
  supports: FoundAgency[];
  /** where the subject begins, and where what it is to do begins */
  from: number;
  to: number;
  /** 3月底前 */
  deadline?: string;
}

/** 各部门 names nobody; 东北各省区 and 各省（自治区、直辖市） are told one by one, by the division that they are all of. */
export const isOpenClass = ({ form, closed }: FoundAgency) => form === 'class' && !closed;
