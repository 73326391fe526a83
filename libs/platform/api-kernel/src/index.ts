export * from './actor/access.decorators';
export type { Actor, ActorTeam } from './actor/actor';
export { CurrentSessions } from './actor/current-sessions';
export { PermissionTable } from './actor/permission-table';
export { SESSION_COOKIE, sessionCookieOptions, SessionToken } from './actor/session-token';
export { record } from './audit/audit-entry';
export type { AuditEntry } from './audit/audit-entry';
export { brusselsDay, Clock } from './clock/clock';
export { Configuration, DATABASE_ROLES } from './configuration/configuration';
export { ConfigurationError, environmentExample, readConfiguration } from './configuration/read-configuration';
export type { DatabaseRole } from './configuration/configuration';
export { changeOfVersion, rowsOf } from './database/change-of-version';
export { Data, KeyColumn, RowId, sqlList } from './database/data-class';
export type { DataClass } from './database/data-class';
export { SnakeCaseNaming } from './database/naming-strategy';
export { UnitOfWork } from './database/unit-of-work';
export type { Intent, Transaction } from './database/unit-of-work';
export { VersionedRow } from './database/versioned-row';
export * from './http/api-answers';
export * from './http/fields';
export type { KernelRequest } from './http/kernel-request';
export { readPageKey, writePageKey } from './http/page-key';
export { csvText, sendCsv } from './http/spreadsheet';
export type { CsvFile } from './http/spreadsheet';
export { answerVersions, IfMatch, SendingKey } from './http/version';
export { enqueue, JobTasks } from './jobs/jobs';
export type { JobPayload, JobTask } from './jobs/jobs';
export { KernelModule } from './kernel.module';
export type { KernelOptions } from './kernel.module';
export { Mail, NotAccepted, ShortMessages } from './messages/message';
export type { Message } from './messages/message';
export type { Language, SentenceCatalogue } from './problem/problem-sentences';
export { databaseRefusal } from './problem/database-refusal';
export { languageOf } from './problem/problem-sentences';
export { detailDigest, eventDigest, GENESIS, sealHash } from './record/canonical';
export type { RecordedEvent } from './record/canonical';
export { checkpointDigest, isSignedBy, readCheckpoint, signCheckpoint } from './record/checkpoint';
export type { Checkpoint } from './record/checkpoint';
export { CheckpointWriter } from './record/checkpoint-writer';
export { BucketPlace, FolderPlace, secondPlace } from './record/second-place';
export type { SecondPlace } from './record/second-place';
export { keyOfSeed, rotateSigningKey, signingKey, trustedKeys } from './record/signing-keys';
export type { SigningKey, TrustedKey } from './record/signing-keys';
export { openText, SealBroken, sealText } from './sealing/aes-gcm';
export { KeyRing, KeyUnavailable } from './sealing/key-ring';
export type { WrappedKey } from './sealing/key-ring';
export { newPersonKey } from './sealing/person-keys';
export { isSealed, PersonSeal } from './sealing/person-seal';
export {
  openable,
  placeOf,
  propertiesSealedWithin,
  SealedText,
  SealedWithin,
  SEALED_REMARK,
  sealedProperties,
} from './sealing/sealed-column';
export type { EntityClass } from './sealing/sealed-column';
export { bearing, ERASED, KEYS_WITHIN, sealOf, wrapOwner } from './sealing/sealed-answers';
export { Sealing } from './sealing/sealing';
export { requestValidation } from './problem/validation.pipe';
