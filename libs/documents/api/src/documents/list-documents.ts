import { Injectable } from '@nestjs/common';
import type { Room } from '@guichet/access-contract';
import { fileHead } from '@guichet/case-files-api';
import type { FileHeadRow } from '@guichet/case-files-api';
import type { DocumentVersionView, DocumentView, FileDocuments } from '@guichet/documents-contract';
import { isReadable, letterKindsOf, ROOM_OF_LETTER } from '@guichet/documents-domain';
import { Configuration, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { languageReadBy, offeredLanguages } from '../letters/wording/letter-languages';
import { Scanner } from '../scanning/scanner';
import { LIST_DOCUMENTS } from './document.queries';
import { Intake } from './intake';

interface Row extends FileHeadRow {
  addableRooms: Room[];
  personLanguage: string | null;
  documents: (Omit<DocumentView, 'vouchable' | 'editable' | 'versions'> & {
    own: boolean;
    versions: Omit<DocumentVersionView, 'readable'>[];
  })[];
}

/** Documents of a file as far as the reader may see them; the reading is recorded. */
@Injectable()
export class ListDocuments {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly scanner: Scanner,
    private readonly intake: Intake,
    private readonly configuration: Configuration,
  ) {}

  async run(actor: Actor, caseFileId: string): Promise<FileDocuments> {
    const [row] = await this.unitOfWork.statement<Row>(actor, LIST_DOCUMENTS, [caseFileId]);
    if (!row) throw refusedFor('not_found');
    const { addableRooms, documents, personLanguage } = row;
    const offered = offeredLanguages(this.configuration.letterLanguages);
    const items = documents.map(({ own, versions, ...document }): DocumentView => {
      const vouchable = document.withdrawnAt === null && addableRooms.includes(document.room);
      const open = versions.map((version) => ({
        ...version,
        readable: document.withdrawnAt === null && isReadable(version.scan),
      }));
      return { ...document, versions: open, vouchable, editable: own && vouchable };
    });
    return {
      ...fileHead(row),
      items,
      addableRooms,
      scanning: this.scanner.configured,
      maxBytes: this.intake.maxBytes,
      letterKinds: letterKindsOf(actor.organisation.kind).filter((kind) => addableRooms.includes(ROOM_OF_LETTER[kind])),
      letterLanguages: offered.map(({ language }) => language),
      letterLanguage: languageReadBy(offered, personLanguage),
    };
  }
}
