import { Module } from '@nestjs/common';
import { CaseFilesModule, TimelineModule } from '@guichet/case-files-api';
import { Configuration } from '@guichet/platform-api-kernel';
import { BriefingController } from './briefing/briefing.controller';
import { AddDocument } from './documents/add-document';
import { AddVersion } from './documents/add-version';
import { ChangeDocument } from './documents/change-document';
import { DocumentsController } from './documents/documents.controller';
import { Intake } from './documents/intake';
import { ListDocuments } from './documents/list-documents';
import { OpenContent } from './documents/open-content';
import { OpenSealed } from './documents/open-sealed';
import { IssueLetter } from './letters/issue-letter';
import { LetterPrinter } from './letters/letter-printer';
import { LettersController } from './letters/letters.controller';
import { ReadLetterFacts } from './letters/read-letter-facts';
import { RevokeLetter } from './letters/revoke-letter';
import { SheetPrinter } from './letters/sheet-printer';
import { VerifyLetter } from './letters/verify-letter';
import { IssueReceipt } from './receipts/issue-receipt';
import { ReceiptPrinter } from './receipts/receipt-printer';
import { ReceiptsController } from './receipts/receipts.controller';
import { ScanPending } from './scanning/scan-pending';
import { Scanner } from './scanning/scanner';
import { configuredStorage } from './storage/configured-storage';
import { DocumentStorage } from './storage/document-storage';
import { RemoveStored } from './vault/remove-stored';
import { Vault } from './vault/vault';
import { DocumentTimeline } from './document-timeline';

/** Documents of files, sealed at rest, and the letters that the product writes. */
@Module({
  imports: [CaseFilesModule, TimelineModule],
  controllers: [BriefingController, DocumentsController, LettersController, ReceiptsController],
  providers: [
    DocumentTimeline,
    { provide: DocumentStorage, useFactory: configuredStorage, inject: [Configuration] },
    Vault,
    Scanner,
    ScanPending,
    RemoveStored,
    Intake,
    ListDocuments,
    AddDocument,
    AddVersion,
    ChangeDocument,
    OpenContent,
    OpenSealed,
    LetterPrinter,
    SheetPrinter,
    ReadLetterFacts,
    IssueLetter,
    RevokeLetter,
    VerifyLetter,
    ReceiptPrinter,
    IssueReceipt,
  ],
  exports: [Intake, OpenSealed, SheetPrinter, Vault],
})
export class DocumentsModule {}
