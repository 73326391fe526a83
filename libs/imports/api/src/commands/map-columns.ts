import { Injectable } from '@nestjs/common';
import { IMPORT_PROBLEMS, NAMING_FIELDS } from '@guichet/imports-contract';
import type { ColumnMeaning } from '@guichet/imports-contract';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { giveOrder } from './give-order';

const SET_COLUMNS = 'update spreadsheet_import set columns = $2 where id = $1';
/** What was left out stays out, and what has or had a file is past; everything else is looked at anew. */
const LOOK_AGAIN = `
update spreadsheet_import_row set status = 'waiting', problems = '[]', fingerprint = null, repeats = null, looked_at = null, decided_by_id = null
where import_id = $1 and status not in ('left_out', 'created', 'undone', 'kept')`;
const REMEMBER = `
insert into spreadsheet_mapping (organisation_id, signature, columns) values ($1, $2, $3)
on conflict (organisation_id, signature) do update set columns = excluded.columns, saved_at = now()`;

/** Says what the columns hold, remembers it for the next list with these headers, and has every row checked. */
@Injectable()
export class MapImportColumns {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, version: number, columns: readonly ColumnMeaning[]): Promise<ChangedDto> {
    const used = columns.filter((meaning) => meaning !== null);
    if (new Set(used).size < used.length) throw unprocessable(IMPORT_PROBLEMS.fieldTwice);
    if (!used.some((meaning) => NAMING_FIELDS.includes(meaning))) throw unprocessable(IMPORT_PROBLEMS.nameless);
    const kept = columns.map((meaning) => meaning ?? '');
    return this.unitOfWork.transaction(actor, (transaction) =>
      giveOrder(transaction, { id, version, action: 'map' }, this.clock.now(), async ({ headers, signature }) => {
        if (headers.length !== columns.length) throw unprocessable(IMPORT_PROBLEMS.unknownColumn);
        await transaction.query(SET_COLUMNS, [id, kept]);
        await transaction.query(LOOK_AGAIN, [id]);
        await transaction.query(REMEMBER, [actor.organisation.id, signature, kept]);
      }),
    );
  }
}

function unprocessable(code: string): Refused {
  return new Refused(code, GENERAL_PROBLEMS.unprocessable);
}
