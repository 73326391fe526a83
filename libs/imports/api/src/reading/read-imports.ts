import { Injectable } from '@nestjs/common';
import { OpenCaseFileDuplicates } from '@guichet/case-files-api';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type {
  ColumnMeaning,
  ImportDetail,
  ImportRow,
  ImportRowQuery,
  ImportRows,
  Imports,
  RowLikely,
} from '@guichet/imports-contract';
import { readRow } from '@guichet/imports-domain';
import { Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { LIST_IMPORTS, READ_IMPORT, READ_ROW, READ_ROWS } from './import.queries';
import { detailOf, meaningsOf, summaryOf } from './import.view';
import type { ImportRecord, OpenedImport } from './import.view';
import { RowReading } from './row-reading';

type FoundRow = ImportRow & { readonly nextNumber: number | null; readonly columns: readonly (ColumnMeaning | '')[] };

/** What is known of imports and of their rows; each look is recorded. */
@Injectable()
export class ReadImports {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly duplicates: OpenCaseFileDuplicates,
    private readonly rowReading: RowReading,
    private readonly clock: Clock,
  ) {}

  async list(actor: Actor): Promise<Imports> {
    const rows = await this.unitOfWork.statement<ImportRecord>(actor, LIST_IMPORTS);
    return { items: rows.map(summaryOf) };
  }

  async one(actor: Actor, id: string): Promise<ImportDetail> {
    const [row] = await this.unitOfWork.statement<OpenedImport>(actor, READ_IMPORT, [id]);
    if (!row) throw refusedFor('not_found');
    return detailOf(row, this.clock.now());
  }

  async rows(actor: Actor, id: string, query: ImportRowQuery): Promise<ImportRows> {
    const { status = null, problem = null, after = '0', size = 50 } = query;
    if (!/^\d+$/.test(after)) throw refusedFor('invalid_request');
    await this.openable(actor, id);
    const limit = Math.min(size, IMPORT_LIMITS.pageSize);
    const rows = await this.unitOfWork.statement<ImportRow>(actor, READ_ROWS, [
      id,
      status,
      problem,
      Number(after),
      limit + 1,
    ]);
    const items = rows.slice(0, limit);
    return { items, next: rows.length > limit ? String(items.at(-1)?.number) : null };
  }

  /** @throws known_elsewhere_used_up when the actor learnt of too many persons within the hour */
  async likely(actor: Actor, id: string, number: number): Promise<RowLikely> {
    const [found] = await this.unitOfWork.statement<FoundRow>(actor, READ_ROW, [id, number]);
    if (!found) throw refusedFor('not_found');
    const { nextNumber, columns, ...row } = found;
    const facts = await this.rowReading.facts(actor);
    const { person } = readRow(row.cells, meaningsOf(columns), facts);
    if (!person) throw new Refused(IMPORT_PROBLEMS.rowNotDecidable, 409);
    return { row, found: await this.duplicates.look(actor, person.opening), nextNumber };
  }

  private async openable(actor: Actor, id: string): Promise<void> {
    const rows = await this.unitOfWork.statement(actor, OPENABLE, [id]);
    if (rows.length === 0) throw refusedFor('not_found');
  }
}

const OPENABLE = `select 1 from spreadsheet_import i where i.id = $1 and i.readers && (select ctx_subjects()) and (select ctx_may('import.write'))`;
