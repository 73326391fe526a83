export { ENTITIES } from './entities';
export { migrate, ownerDataSource } from './migrate';
export { MIGRATIONS } from './migrations';
export { dumpRecord, writeDump } from './record/dump-record';
export { verifyAgainst, verifyRecord } from './record/verify-record';
export type { RecordVerification, Witness } from './record/verify-record';
export { loadReferenceData } from './reference/load-reference';
