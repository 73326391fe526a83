import { Module } from '@nestjs/common';
import { AgreementExpiry } from './agreements/agreement-expiry';
import { AgreementsController } from './agreements/agreements.controller';
import { RecordAgreement } from './agreements/record-agreement';
import { RevokeAgreement } from './agreements/revoke-agreement';
import { ReadReadings } from './readings/read-readings';
import { ReadingsController } from './readings/readings.controller';

/** Agreements to share, and who read what. */
@Module({
  controllers: [AgreementsController, ReadingsController],
  providers: [RecordAgreement, RevokeAgreement, AgreementExpiry, ReadReadings],
})
export class AccessModule {}
