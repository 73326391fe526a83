import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CASE_FILE_PROBLEMS, SAVED_VIEW_LIMITS } from '@guichet/case-files-contract';
import type { KeepView, SavedView, SavedViews } from '@guichet/case-files-contract';
import { changeOfVersion, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { Refused } from '@guichet/platform-contract';

const READ = 'select id, version, name, filters, columns, sort from saved_view order by lower(name), id';
const COUNT = 'select count(*)::integer as count from saved_view';
const ADD = `
insert into saved_view (id, member_id, name, filters, columns, sort) values ($1, ctx_member(), $2, $3, $4, $5)`;
const CHANGE = `
update saved_view set name = $3, filters = $4, columns = $5, sort = $6, version = version + 1 where id = $1 and version = $2 returning version`;
const REMOVE = 'delete from saved_view where id = $1 and version = $2 returning version';
const VISIBLE = 'select version from saved_view where id = $1';

/** The views of the list that a member keeps. They say nothing of any person, so they are not on the record. */
@Injectable()
export class KeepViews {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async read(actor: Actor): Promise<SavedViews> {
    return { items: await this.unitOfWork.statement<SavedView>(actor, READ) };
  }

  /** @throws too_many_views · ux_saved_view_name when one already has that name */
  add(actor: Actor, view: KeepView, key: string): Promise<ChangedDto> {
    return this.unitOfWork.once(actor, { route: 'saved_view.add', key, command: view }, async (transaction) => {
      const [kept] = await transaction.query<{ count: number }>(COUNT);
      if ((kept?.count ?? 0) >= SAVED_VIEW_LIMITS.views) throw new Refused(CASE_FILE_PROBLEMS.tooManyViews, 422);
      const id = randomUUID();
      await transaction.query(ADD, [id, ...columnsOf(view)]);
      return { id, version: 1 };
    });
  }

  change(actor: Actor, id: string, version: number, view: KeepView): Promise<ChangedDto> {
    const values = [id, version, ...columnsOf(view)];
    return this.unitOfWork.transaction(actor, async (transaction) => ({
      id,
      version: await changeOfVersion(transaction, { update: CHANGE, values, visible: VISIBLE, id, version }),
    }));
  }

  remove(actor: Actor, id: string, version: number): Promise<void> {
    return this.unitOfWork.transaction(actor, async (transaction) => {
      await changeOfVersion(transaction, { update: REMOVE, values: [id, version], visible: VISIBLE, id, version });
    });
  }
}

function columnsOf({ name, filters, columns, sort }: KeepView): unknown[] {
  return [name, JSON.stringify(filters), columns, sort];
}
