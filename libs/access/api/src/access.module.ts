import { Module } from '@nestjs/common';
import { AgreementExpiry } from './agreements/agreement-expiry';
import { AgreementReminders } from './agreements/agreement-reminders';
import { AgreementsController } from './agreements/agreements.controller';
import { AttachAgreementScan } from './agreements/attach-scan';
import { SharingNoticesController } from './agreements/notices.controller';
import { ProofVault } from './agreements/proof-vault';
import { ReadSharingNotices } from './agreements/read-notices';
import { ReadProof } from './agreements/read-proof';
import { RecordAgreement } from './agreements/record-agreement';
import { RevokeAgreement } from './agreements/revoke-agreement';
import { ConflictsController } from './conflicts/conflicts.controller';
import { DeclareConflict } from './conflicts/declare-conflict';
import { ReadReadings } from './readings/read-readings';
import { ReadingsController } from './readings/readings.controller';
import { RestrictFile } from './restrictions/restrict-file';
import { RestrictionsController } from './restrictions/restrictions.controller';

/** Agreements to share, who read what, restricted files and conflicts of interest. */
@Module({
  controllers: [
    AgreementsController,
    SharingNoticesController,
    ReadingsController,
    RestrictionsController,
    ConflictsController,
  ],
  providers: [
    ProofVault,
    RecordAgreement,
    RevokeAgreement,
    AttachAgreementScan,
    ReadProof,
    ReadSharingNotices,
    AgreementExpiry,
    AgreementReminders,
    ReadReadings,
    RestrictFile,
    DeclareConflict,
  ],
})
export class AccessModule {}
