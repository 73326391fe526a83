import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '@guichet/access-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import type { Dashboard, DashboardQuery, MonthRange } from '@guichet/reports-contract';
import { cityDashboard, defaultPeriod, ownDashboard, periodProblem, ROLE_REACH } from '@guichet/reports-domain';
import type { CountedRows, DashboardRequest } from '@guichet/reports-domain';
import { COUNT_DASHBOARD, COUNT_FOR_EXPORT } from './dashboard.queries';

type Look = Omit<DashboardRequest, 'organisation' | 'rows'>;

/** Counts for a viewer, hides what must be hidden, and leaves a line in the record. */
@Injectable()
export class ReadDashboard {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /** The dashboard as this viewer may see it. */
  async run(actor: Actor, query: DashboardQuery): Promise<Dashboard> {
    const look = this.look(actor, query);
    const [counted] = await this.unitOfWork.statement<{ rows: CountedRows }>(
      actor,
      COUNT_DASHBOARD,
      valuesOf(look, query),
    );
    return dashboardOf(actor, query, look, counted?.rows);
  }

  /** The same numbers, and the words of the reasons for refusing, for a file. */
  async forExport(
    actor: Actor,
    query: DashboardQuery,
    language: 'fr' | 'en',
  ): Promise<{ dashboard: Dashboard; reasons: Readonly<Record<string, string>> }> {
    const look = this.look(actor, query);
    const [counted] = await this.unitOfWork.statement<{ rows: CountedRows; reasons: Record<string, string> | null }>(
      actor,
      COUNT_FOR_EXPORT,
      [...valuesOf(look, query), language],
    );
    return { dashboard: dashboardOf(actor, query, look, counted?.rows), reasons: counted?.reasons ?? {} };
  }

  private look(actor: Actor, query: DashboardQuery): Look {
    const reach = ROLE_REACH[actor.role as Role];
    if (!reach) throw refusedFor('forbidden');
    const now = this.clock.now();
    const today = this.clock.today();
    const usual = defaultPeriod(today);
    const period: MonthRange = { from: query.from ?? usual.from, to: query.to ?? usual.to };
    const problem = periodProblem(period, reach, today);
    if (problem) throw new Refused(problem, 422);
    const lists = {
      wholeOrganisation: actor.role === 'organisation_manager',
      teamIds: actor.teams.map(({ id }) => id),
    };
    return { reach, period, today, countedAt: now.toISOString(), lists };
  }
}

function valuesOf({ period, today }: Look, { organisation }: DashboardQuery): (string | null)[] {
  return [`${period.from}-01`, `${period.to}-01`, organisation ?? null, today];
}

function dashboardOf(actor: Actor, query: DashboardQuery, look: Look, rows: CountedRows | undefined): Dashboard {
  if (!rows) throw refusedFor('unavailable');
  if (look.reach === 'organisation') {
    const { id, shortName: name } = actor.organisation;
    return ownDashboard({ ...look, organisation: { id, name }, rows });
  }
  const picked = rows.organisations.find(({ id }) => id === query.organisation);
  if (query.organisation && !picked) throw refusedFor('not_found');
  return cityOnce({ ...look, organisation: picked ? { id: picked.id, name: picked.name } : null, rows });
}

/** Hiding small numbers of a whole city takes a second of thought; as long as nothing was counted anew it gives the same. */
const hidden = new Map<string, Dashboard>();
const HIDDEN_AT_MOST = 8;

function cityOnce(request: DashboardRequest): Dashboard {
  const { countedAt, ...counted } = request;
  const key = createHash('sha256').update(JSON.stringify(counted)).digest('base64');
  const known = hidden.get(key);
  if (known) return { ...known, countedAt };
  const dashboard = cityDashboard(request);
  if (hidden.size >= HIDDEN_AT_MOST) hidden.delete(hidden.keys().next().value ?? key);
  hidden.set(key, dashboard);
  return dashboard;
}
