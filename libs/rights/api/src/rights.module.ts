import { Module } from '@nestjs/common';
import { LetterPrinter } from '@guichet/documents-api';
import { BeginCopy } from './copies/begin-copy';
import { CopyExpiry } from './copies/copy-expiry';
import { CopyVault } from './copies/copy-vault';
import { MakeCopy } from './copies/make-copy';
import { OpenCopy } from './copies/open-copy';
import { PersonCopiesController } from './copies/person-copies.controller';
import { ReviewCopy } from './copies/review-copy';
import { PrintReadingRecord } from './readings/print-reading-record';
import { ReadReadingRecord } from './readings/read-reading-record';
import { ReadingRecordController } from './readings/reading-record.controller';
import { FileRightsRequestsController } from './requests/file-rights-requests.controller';
import { ReadRightsRequests } from './requests/read-rights-requests';
import { ReceiveRightsRequest } from './requests/receive-rights-request';
import { RightsRequestsController } from './requests/rights-requests.controller';
import { StepOfRightsRequest } from './requests/step-rights-request';
import { RestrictProcessing } from './restriction/restrict-processing';
import { RestrictionController } from './restriction/restriction.controller';
import { PersonStatementsController } from './statements/person-statements.controller';
import { ReadPersonStatements } from './statements/read-person-statements';

/** What the person may ask of the record: who opened the file, a copy, a correction, a restriction. */
@Module({
  controllers: [
    ReadingRecordController,
    FileRightsRequestsController,
    RightsRequestsController,
    RestrictionController,
    PersonStatementsController,
    PersonCopiesController,
  ],
  providers: [
    LetterPrinter,
    ReadReadingRecord,
    PrintReadingRecord,
    ReceiveRightsRequest,
    ReadRightsRequests,
    StepOfRightsRequest,
    RestrictProcessing,
    ReadPersonStatements,
    CopyVault,
    BeginCopy,
    ReviewCopy,
    MakeCopy,
    OpenCopy,
    CopyExpiry,
  ],
})
export class RightsModule {}
