import { request } from '../../data/client.ts';
import {
  CoverageFileDocument,
  type CoverageFileQuery,
  CoverageOrphansDocument,
} from '../../generated/operations.ts';
import { type Say, useSay } from '../../language/messages.ts';
import { useApp } from '../../state/store.ts';
import type { Sheet } from '../../takeaway/sheet.ts';
import { TakeSheet } from '../../takeaway/TakeSheet.tsx';
import { cardName, taskTime } from '../../vocabulary/card.ts';
import { quantity } from '../../vocabulary/quantity.ts';
import { doubtOf } from '../../vocabulary/target.ts';
import type { Coverage } from './groups.ts';
import { goalsOf } from './useCoverage.ts';

type Goal = NonNullable<CoverageFileQuery['coverage']>['goals'][number];

/** As many as the api gives in one answer; the table shows fewer. */
const most = 1000;
const answersListed = 5;

/** The table that is shown, as a file: all of it, also what the page leaves out. */
export function CoverageFiles({ coverage: { plan, region } }: { coverage: Coverage }) {
  const say = useSay();
  const { tab, show } = useApp((state) => state.coverage);
  const where = { plan: plan.id, region: region.id, first: most };
  const title = `${say('coverage.title', { plan: plan.title, region: region.name })} ${say(tab === 'goals' ? `show.${show}` : 'coverage.orphans')}`;
  const goals = async () => {
    const variables = { ...where, ...goalsOf[show], answers: answersListed };
    const { coverage } = await request(CoverageFileDocument, variables);
    return goalSheet(title, coverage?.goals ?? [], say);
  };
  const orphans = async (): Promise<Sheet> => {
    const { coverage } = await request(CoverageOrphansDocument, where);
    return {
      title,
      columns: [
        say('label.Task'),
        say('property.plan'),
        say('property.year'),
        say('edge.LEADS.IN'),
        say('property.text'),
        say('property.id'),
      ],
      rows: (coverage?.orphans ?? []).map((task) => [
        cardName(task),
        task.plan?.title,
        task.__typename === 'Task' ? taskTime(task, say) : null,
        task.leads.edges.map(({ node }) => node.name).join('、'),
        task.evidence?.quote,
        task.id,
      ]),
      sentences: (coverage?.orphans ?? []).map(({ evidence }) => [evidence]),
      untold: [say('property.text'), say('property.id')],
    };
  };
  return <TakeSheet make={tab === 'goals' ? goals : orphans} />;
}

const goalSheet = (title: string, goals: readonly Goal[], say: Say): Sheet => ({
  title,
  columns: [
    say('coverage.goal'),
    say('facet.kind'),
    say('property.value'),
    say('property.year'),
    say('property.suspect'),
    say('coverage.answered'),
    say('coverage.answer'),
    say('property.text'),
    say('property.id'),
  ],
  rows: goals.map(({ goal, answered, aside, answers }) => [
    cardName(goal),
    say(`label.${goal.label}`),
    goal.__typename === 'Target' ? quantity(goal, say) : null,
    goal.__typename === 'Target' ? goal.targetYear : null,
    goal.__typename === 'Target' ? doubtOf(goal, say) : null,
    say(answered ? 'show.answered' : aside ? `aside.${aside}` : 'show.unanswered'),
    answers.map(({ entity, plan }) => [entity.name, plan?.title].filter(Boolean).join(' · ')).join('；'),
    goal.evidence?.quote,
    goal.id,
  ]),
  sentences: goals.map(({ goal, answers }) => [
    goal.evidence,
    ...answers.map(({ entity }) => entity.evidence),
  ]),
  untold: [say('property.text'), say('property.id')],
});
