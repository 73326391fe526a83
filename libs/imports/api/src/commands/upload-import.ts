import { createHash, randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { ColumnMeaning } from '@guichet/imports-contract';
import { guessColumns, headerSignature } from '@guichet/imports-domain';
import { record, requestValidation, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor, ChangedDto, KernelRequest, Transaction } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { UploadFieldsDto } from '../imports.dto';
import { readSheet } from '../sheets/read-sheet';
import { receiveForm } from '../sheets/receive-form';
import { leadWorks } from './lead-works';

const REMEMBERED = 'select columns from spreadsheet_mapping where organisation_id = $1 and signature = $2';
const KEEP = `
insert into spreadsheet_import (id, member_id, organisation_id, team_id, lead_id, file_name, sheet_name, headers, columns, signature, total, counts)
values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, jsonb_build_object('waiting', $11::integer))`;
const KEEP_ROWS = `
insert into spreadsheet_import_row (import_id, number, cells)
select $1, (r ->> 'number')::integer, array(select jsonb_array_elements_text(r -> 'cells')) from jsonb_array_elements($2::jsonb) r`;

/** Sheets read at one time: each may fill some hundred megabytes of memory while it is unpacked. */
const AT_ONCE = 2;
const WAIT_SECONDS = 10;
const FILE_NAME_MAX = 200;

type Sheet = Awaited<ReturnType<typeof readSheet>>;

/** Takes a spreadsheet in: its rows are kept as texts, its bytes are not. Nothing of it is in any file yet. */
@Injectable()
export class UploadImport {
  private readonly validation = requestValidation();
  private running = 0;

  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor, key: string, request: KernelRequest): Promise<ChangedDto> {
    if (this.running >= AT_ONCE)
      throw new Refused(IMPORT_PROBLEMS.busy, GENERAL_PROBLEMS.too_many_requests, { seconds: WAIT_SECONDS });
    this.running += 1;
    try {
      const { bytes, fileName, fields } = await receiveForm(request);
      const metatype = UploadFieldsDto;
      const input = (await this.validation.transform(fields, { type: 'body', metatype })) as UploadFieldsDto;
      const sheet = await readSheet(bytes);
      const { teamId, leadId } = input;
      const command = { teamId, leadId, sha256: createHash('sha256').update(bytes).digest('hex') };
      return await this.unitOfWork.once(actor, { route: 'import.upload', key, command }, (transaction) =>
        this.keep(transaction, actor, input, sheet, fileName.slice(-FILE_NAME_MAX)),
      );
    } finally {
      this.running -= 1;
    }
  }

  private async keep(
    transaction: Transaction,
    actor: Actor,
    { teamId, leadId }: UploadFieldsDto,
    { headers, rows, sheetName }: Sheet,
    fileName: string,
  ): Promise<ChangedDto> {
    if (!(await leadWorks(transaction, leadId, teamId)))
      throw new Refused(IMPORT_PROBLEMS.leadElsewhere, GENERAL_PROBLEMS.unprocessable);
    const id = randomUUID();
    const signature = createHash('sha256').update(headerSignature(headers)).digest('hex');
    const organisationId = actor.organisation.id;
    const [known] = await transaction.query<{ columns: (ColumnMeaning | '')[] }>(REMEMBERED, [
      organisationId,
      signature,
    ]);
    const columns = known?.columns ?? guessColumns(headers).map((meaning) => meaning ?? '');
    await transaction.query(KEEP, [
      ...[id, actor.memberId, organisationId, teamId, leadId, fileName, sheetName],
      ...[headers, columns, signature, rows.length],
    ]);
    await transaction.query(KEEP_ROWS, [id, JSON.stringify(rows)]);
    await record(transaction, { action: 'import.uploaded', objectKind: 'import', objectId: id });
    return { id, version: 1 };
  }
}
