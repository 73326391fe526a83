import type { AgreedPlanFacts } from '../letter-facts';
import type { Speaker, Words } from '../wording/speaker';
import { whom } from './letter-body';
import type { LetterBody, LetterMatter, LetterSection } from './letter-body';

type Need = AgreedPlanFacts['needs'][number];
type Goal = Need['goals'][number];
type Action = Goal['actions'][number];

const GOALS = { under_way: 'plan.goal', reached: 'plan.goalReached', paused: 'plan.goalPaused' } as const;

/** The plan as it was agreed, in the person's words. What was set aside since is not repeated. */
export function planBody(speaker: Speaker, { facts }: LetterMatter): LetterBody {
  const { plan } = facts;
  if (!plan) return { paragraphs: [], sections: [], table: null, closing: [] };
  const { number, agreedOn, reviewOn } = plan;
  return {
    paragraphs: [
      speaker.say('plan.lead', { ...whom(facts), number: speaker.number(number), day: { day: agreedOn } }),
      speaker.say('plan.review', { day: { day: reviewOn } }),
    ],
    sections: plan.needs.filter(({ state }) => state !== 'set_aside').map((need) => section(speaker, need)),
    table: null,
    closing: [speaker.say('plan.closing')],
  };
}

function section(speaker: Speaker, need: Need): LetterSection {
  const theme = speaker.language === 'en' ? need.theme.en : need.theme.fr;
  return {
    heading: speaker.say(need.state === 'met' ? 'plan.needMet' : 'plan.need', { theme }),
    text: need.situation ? speaker.quote(need.situation) : null,
    goals: need.goals
      .filter(({ state }) => state !== 'changed_course')
      .map((goal) => ({
        words: goalWords(speaker, goal),
        actions: goal.actions
          .filter(({ state }) => state !== 'no_longer_needed')
          .map((action) => actionWords(speaker, action)),
      })),
  };
}

function goalWords(speaker: Speaker, { state, ownWords }: Goal): Words {
  if (state === 'undecided' || state === 'changed_course') return speaker.say('plan.goalUndecided');
  return speaker.say(GOALS[state], { words: ownWords });
}

function actionWords(speaker: Speaker, { what, doer, dueOn, state }: Action): Words {
  const done = { what, doer: doer ?? { key: 'plan.person' as const } };
  if (state === 'done') return speaker.say('plan.actionDone', done);
  return dueOn ? speaker.say('plan.actionBy', { ...done, day: { day: dueOn } }) : speaker.say('plan.action', done);
}
