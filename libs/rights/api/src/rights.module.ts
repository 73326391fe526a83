import { Module } from '@nestjs/common';
import { LetterPrinter } from '@guichet/documents-api';
import { BeginCopy } from './copies/begin-copy';
import { CopyExpiry } from './copies/copy-expiry';
import { CopyVault } from './copies/copy-vault';
import { MakeCopy } from './copies/make-copy';
import { OpenCopy } from './copies/open-copy';
import { PersonCopiesController } from './copies/person-copies.controller';
import { ReviewCopy } from './copies/review-copy';
import { IssueRightsLetter } from './letters/issue-rights-letter';
import { OpenRightsLetter } from './letters/open-rights-letter';
import { RightsLetterVault } from './letters/rights-letter-vault';
import { RightsLettersController } from './letters/rights-letters.controller';
import { PrintReadingRecord } from './readings/print-reading-record';
import { ReadReadingRecord } from './readings/read-reading-record';
import { ReadingRecordController } from './readings/reading-record.controller';
import { RecipientMail } from './recipients/recipient-mail';
import { RecipientNoticesController } from './recipients/recipient-notices.controller';
import { TellRecipients } from './recipients/tell-recipients';
import { FileRightsRequestsController } from './requests/file-rights-requests.controller';
import { ReadRightsRequests } from './requests/read-rights-requests';
import { ReceiveRightsRequest } from './requests/receive-rights-request';
import { RightsRequestsController } from './requests/rights-requests.controller';
import { StepOfRightsRequest } from './requests/step-rights-request';
import { RestrictProcessing } from './restriction/restrict-processing';
import { RestrictionController } from './restriction/restriction.controller';
import { PersonStatementsController } from './statements/person-statements.controller';
import { ReadPersonStatements } from './statements/read-person-statements';
import { WithdrawPersonStatement } from './statements/withdraw-person-statement';

/** What the person may ask of the record: who opened the file, a copy, a correction, a restriction. */
@Module({
  controllers: [
    ReadingRecordController,
    FileRightsRequestsController,
    RightsRequestsController,
    RestrictionController,
    PersonStatementsController,
    PersonCopiesController,
    RecipientNoticesController,
    RightsLettersController,
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
    WithdrawPersonStatement,
    TellRecipients,
    RecipientMail,
    RightsLetterVault,
    IssueRightsLetter,
    OpenRightsLetter,
    CopyVault,
    BeginCopy,
    ReviewCopy,
    MakeCopy,
    OpenCopy,
    CopyExpiry,
  ],
})
export class RightsModule {}
