import { Module } from '@nestjs/common';
import { DocumentsModule } from '@guichet/documents-api';
import { PeopleModule } from '@guichet/people-api';
import { BreakGlassController } from './break-glass/break-glass.controller';
import { BreakGlassEscalation } from './break-glass/break-glass-escalation';
import { BreakGlassRates } from './break-glass/break-glass-rates';
import { OpenBreakGlass } from './break-glass/open-break-glass';
import { OwnBreakGlass } from './break-glass/own-break-glass';
import { ReviewBreakGlass } from './break-glass/review-break-glass';
import { ConventionController } from './conventions/convention.controller';
import { ConventionPapers } from './conventions/convention-papers';
import { ConventionPapersController } from './conventions/convention-papers.controller';
import { KeepConventions } from './conventions/keep-conventions';
import { ExportIncident } from './incident/export-incident';
import { IncidentController } from './incident/incident.controller';
import { ReadIncident } from './incident/read-incident';
import { ReadReception } from './reception/read-reception';
import { ReceptionController } from './reception/reception.controller';
import { ReadRegister } from './register/read-register';
import { RegisterController } from './register/register.controller';
import { CarryOutDestruction } from './retention/carry-out-destruction';
import { CertifyDestruction } from './retention/certify-destruction';
import { HoldFiles } from './retention/hold-files';
import { MoveRetentionList } from './retention/move-retention-list';
import { ReadRetention } from './retention/read-retention';
import { RetentionController } from './retention/retention.controller';
import { ReviewUnusualReadings } from './unusual/review-unusual-readings';
import { UnusualReadingController } from './unusual/unusual-reading.controller';
import { WatchReadings } from './unusual/watch-readings';

/** What watches over the files: emergencies and their review. */
@Module({
  imports: [DocumentsModule, PeopleModule],
  controllers: [
    BreakGlassController,
    IncidentController,
    UnusualReadingController,
    RetentionController,
    ConventionController,
    ConventionPapersController,
    ReceptionController,
    RegisterController,
  ],
  providers: [
    OpenBreakGlass,
    OwnBreakGlass,
    ReviewBreakGlass,
    BreakGlassRates,
    BreakGlassEscalation,
    ReadIncident,
    ExportIncident,
    ReviewUnusualReadings,
    WatchReadings,
    KeepConventions,
    ConventionPapers,
    ReadReception,
    ReadRegister,
    ReadRetention,
    MoveRetentionList,
    HoldFiles,
    CarryOutDestruction,
    CertifyDestruction,
  ],
})
export class OversightModule {}
