import { stableId } from '../chance/stable-id';
import { addDays, addHours } from '../calendar';
import type { DemoCity, DemoPerson } from '../city-types';
import { planOf } from '../plans/plan-of';
import type { ActionStory, GoalStory, NeedStory, PlanStory } from '../plans/plan-story';
import { autonomyDomains } from '../../reference/autonomy-scale';
import { rowIds } from './table-rows';
import type { RowIds, TableRows } from './table-rows';

type Row = Record<string, unknown>;
type Tables = Record<'urgency' | 'plan_need' | 'plan_goal' | 'plan_action' | 'agreed_plan' | 'autonomy_rating', Row[]>;

/** Where the rows of one person go, and what each of them carries. */
interface Desk {
  readonly person: DemoPerson;
  readonly ids: RowIds;
  readonly tables: Tables;
  readonly day: (daysAgo: number) => string;
  readonly moment: (daysAgo: number) => string;
  readonly authorship: Row;
}

/** Urgencies, plans, agreed versions and marks of autonomy; `subjects` are the subjects of the teams by identifier. */
export function planRows(city: DemoCity, subjects: ReadonlyMap<string, number>): TableRows[] {
  const ids = rowIds(city);
  const tables: Tables = {
    urgency: [],
    plan_need: [],
    plan_goal: [],
    plan_action: [],
    agreed_plan: [],
    autonomy_rating: [],
  };
  for (const person of city.people) {
    const { leadKey, teamKey } = person.file;
    const day = (daysAgo: number): string => addDays(city.today, -daysAgo);
    const desk: Desk = {
      person,
      ids,
      tables,
      day,
      moment: (daysAgo) => `${day(daysAgo)}T09:20:00.000Z`,
      authorship: {
        caseFileId: person.id,
        authorId: ids.member(leadKey),
        ownerOrganisationId: ids.organisationOf(teamKey),
        ownerSubject: subjects.get(ids.team(teamKey)),
      },
    };
    write(planOf(person, city.today), desk);
  }
  return Object.entries(tables);
}

function write(story: PlanStory, desk: Desk): void {
  writeUrgencies(story, desk);
  story.needs.forEach((need, index) => writeNeed(need, index, desk));
  writeAgreements(story, desk);
  writeRatings(story, desk);
}

/** One version of an item; the first gives its id to the item. */
function version(desk: Desk, key: string, createdAt: string, number = 1, changed: Row = {}): Row {
  const itemId = stableId('plan item', `${desk.person.id} ${key}`);
  return {
    ...desk.authorship,
    id: number === 1 ? itemId : stableId('plan version', `${desk.person.id} ${key} ${number}`),
    itemId,
    version: number,
    createdAt,
    supersedesId: number === 1 ? null : itemId,
    supersededAt: null,
    reason: '',
    ...changed,
  };
}

function writeUrgencies({ urgencies }: PlanStory, desk: Desk): void {
  const { leadKey, teamKey } = desk.person.file;
  urgencies.forEach(({ kind, level, what, openedHoursAgo, byTeam = false, solved }, index) => {
    const openedAt = addHours(`${desk.day(0)}T07:00:00.000Z`, -openedHoursAgo);
    const facts = {
      kindCode: kind,
      levelCode: level,
      what,
      openedAt,
      ownerMemberId: byTeam ? null : desk.ids.member(leadKey),
      ownerTeamId: byTeam ? desk.ids.team(teamKey) : null,
    };
    const open = { ...facts, handledBy: '', outcome: '', solvedAt: null };
    const key = `urgency ${index}`;
    if (!solved) return void desk.tables.urgency.push({ ...version(desk, key, openedAt), ...open });
    const solvedAt = addHours(openedAt, solved.afterHours);
    desk.tables.urgency.push(
      { ...version(desk, key, openedAt, 1, { supersededAt: solvedAt }), ...open },
      { ...version(desk, key, solvedAt, 2), ...facts, handledBy: solved.by, outcome: solved.outcome, solvedAt },
    );
  });
}

function writeNeed(need: NeedStory, index: number, desk: Desk): void {
  const row = version(desk, `need ${index}`, desk.moment(need.writtenDaysAgo));
  desk.tables.plan_need.push({ ...row, themeCode: need.theme, situation: need.situation, state: 'open' });
  need.goals.forEach((goal, place) => writeGoal(goal, `${index} ${place}`, { need, needId: row['itemId'] }, desk));
}

function writeGoal(goal: GoalStory, place: string, under: { need: NeedStory; needId: unknown }, desk: Desk): void {
  const key = `goal ${place}`;
  const writtenAt = desk.moment(under.need.writtenDaysAgo);
  const facts = {
    needId: under.needId,
    targetOn: goal.targetInDays === undefined ? null : desk.day(-goal.targetInDays),
  };
  const now = { ...facts, ownWords: goal.words, state: goal.state };
  let itemId: unknown;
  if (goal.before) {
    const changedAt = desk.moment(goal.before.changedDaysAgo);
    const first = version(desk, key, writtenAt, 1, { supersededAt: changedAt });
    itemId = first['itemId'];
    desk.tables.plan_goal.push(
      { ...first, ...facts, ownWords: goal.before.words, state: 'under_way' },
      { ...version(desk, key, changedAt, 2, { reason: goal.before.reason }), ...now },
    );
  } else {
    const only = version(desk, key, writtenAt);
    itemId = only['itemId'];
    desk.tables.plan_goal.push({ ...only, ...now });
  }
  goal.actions.forEach((action, index) => {
    // one after the other, so that they keep the order in which they are told
    const row = version(desk, `action ${place} ${index}`, addHours(writtenAt, index + 1));
    desk.tables.plan_action.push({ ...row, goalId: itemId, ...actionFacts(action, desk) });
  });
}

function actionFacts({ what, by, dueInDays, doneDaysAgo, outcome = '' }: ActionStory, desk: Desk): Row {
  const [doneBy = 'person', key = ''] = by.split(' ');
  return {
    what,
    doneBy,
    memberId: doneBy === 'member' ? desk.ids.member(key) : null,
    organisationId: doneBy === 'organisation' ? desk.ids.organisation(key) : null,
    dueOn: dueInDays === null ? null : desk.day(-dueInDays),
    state: doneDaysAgo === undefined ? 'to_do' : 'done',
    doneOn: doneDaysAgo === undefined ? null : desk.day(doneDaysAgo),
    outcome,
  };
}

function writeAgreements({ needs, agreed }: PlanStory, desk: Desk): void {
  agreed.forEach((agreement, index) => {
    const { daysAgo, language, interpreter, present, reviewInDays, realistic = null, note = '' } = agreement;
    const content = {
      needs: needs.flatMap((need, at) => (need.writtenDaysAgo < daysAgo ? [] : [asItStood(need, at, daysAgo, desk)])),
    };
    if (content.needs.length === 0) return;
    desk.tables.agreed_plan.push({
      ...desk.authorship,
      id: stableId('agreed plan', `${desk.person.id} ${index}`),
      version: 1,
      createdAt: desk.moment(daysAgo),
      agreedOn: desk.day(daysAgo),
      agreedBy: 'person',
      present,
      languageCode: language,
      interpreterPresent: interpreter,
      reviewOn: desk.day(-reviewInDays),
      realistic,
      note,
      content,
    });
  });
}

/** A need with its goals and actions as they stood so many days ago. */
function asItStood(need: NeedStory, index: number, daysAgo: number, desk: Desk): Row {
  const id = (key: string): string => stableId('plan item', `${desk.person.id} ${key}`);
  const goals = need.goals.map((goal, place) => {
    const former = goal.before && goal.before.changedDaysAgo < daysAgo ? goal.before : null;
    return {
      id: id(`goal ${index} ${place}`),
      ownWords: former?.words ?? goal.words,
      state: former ? 'under_way' : goal.state,
      targetOn: goal.targetInDays === undefined ? null : desk.day(-goal.targetInDays),
      actions: goal.actions.map((action, at) => {
        const [doneBy = 'person', key = ''] = action.by.split(' ');
        return {
          id: id(`action ${index} ${place} ${at}`),
          what: action.what,
          doneBy,
          doer: doneBy === 'person' ? null : desk.ids.nameOf(doneBy, key),
          dueOn: action.dueInDays === null ? null : desk.day(-action.dueInDays),
          state: action.doneDaysAgo !== undefined && action.doneDaysAgo >= daysAgo ? 'done' : 'to_do',
        };
      }),
    };
  });
  return { id: id(`need ${index}`), themeCode: need.theme, situation: need.situation, state: 'open', goals };
}

function writeRatings({ ratings }: PlanStory, desk: Desk): void {
  const domains = autonomyDomains.map(({ code }) => code);
  ratings.forEach(({ daysAgo, rater, moment, steps, sentence }, index) => {
    const marks = [...steps].flatMap((step, place) =>
      step === '-' ? [] : [{ domainCode: domains[place], step: Number(step), sentence: '' }],
    );
    const row = version(desk, `rating ${index}`, desk.moment(daysAgo));
    desk.tables.autonomy_rating.push({ ...row, ratedOn: desk.day(daysAgo), rater, moment, marks, sentence });
  });
}
