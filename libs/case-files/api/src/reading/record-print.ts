import { Injectable } from '@nestjs/common';
import type { FilePrint } from '@guichet/case-files-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';

/** $1 file, $2 page, $3 room or null for every room the reader reads. */
const RECORD_PRINT = `
with f as materialized (select c.id from case_file c where c.id = $1),
recorded as (
  insert into audit_event (action, case_file_id, object_kind, rooms, relation)
    select 'case_file.print', f.id, $2,
      array(select r.room from case_room r where r.case_file_id = f.id and r.readers && ctx_subjects() and ctx_reads(r.room) and ($3::text is null or r.room = $3) order by 1),
      case_relation(f.id) from f
)
select true as recorded from f`;

/** Puts the printing of a page on the record of the file, as its briefing on paper is: paper leaves the house. */
@Injectable()
export class RecordPrint {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, caseFileId: string, { page, room }: FilePrint): Promise<{ recorded: boolean }> {
    const values = [caseFileId, page, room ?? null];
    const [row] = await this.unitOfWork.statement<{ recorded: boolean }>(actor, RECORD_PRINT, values);
    if (!row) throw refusedFor('not_found');
    return row;
  }
}
