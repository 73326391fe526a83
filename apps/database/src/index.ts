export { auditVerify } from './audit-verify';
export { ENTITIES } from './entities';
export { migrate } from './migrate';
export { MIGRATIONS } from './migrations';
export { loadReferenceData } from './reference/load-reference';
