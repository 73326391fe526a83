export { AccessGrant } from './access-grant.entity';
export { AccessRequest } from './access-request.entity';
export { MemberTie } from './member-tie.entity';
export { SharingAgreement } from './sharing-agreement.entity';
