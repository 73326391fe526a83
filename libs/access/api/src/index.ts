export { AccessGrant } from './access-grant.entity';
export { AccessModule } from './access.module';
export { AccessRequest } from './access-request.entity';
export { ACCESS_SENTENCES } from './access-sentences';
export { MemberTie } from './member-tie.entity';
export { SharingAgreementDto } from './agreements/agreement.dto';
export { SharingAgreement } from './sharing-agreement.entity';
export { readReadingKey, writeReadingKey } from './readings/reading-key';
