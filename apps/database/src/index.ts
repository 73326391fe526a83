export { auditVerify } from './audit-verify';
export { ENTITIES } from './entities';
export { migrate, ownerDataSource } from './migrate';
export { MIGRATIONS } from './migrations';
export { loadReferenceData } from './reference/load-reference';
