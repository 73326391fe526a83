import { createHmac } from 'node:crypto';
import {
  IsBoolean,
  IsHexadecimal,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Length,
  Matches,
  Max,
  Min,
  ValidateIf,
} from 'class-validator';
import { protectedLine } from './database-line';
import { Setting, toBoolean, toInteger } from './setting';

const DATABASE_URL = { protocols: ['postgres', 'postgresql'], require_tld: false, require_host: false };
const inBucket = ValidateIf(
  (settings: Configuration) => settings.documentStorage === 's3' || settings.recordBucket !== '',
);

/** Every setting of the API and of the database commands, read once at start. */
export class Configuration {
  @Setting('PORT', '3000', 'port of the API and the portal')
  @toInteger
  @IsInt()
  @Min(0)
  @Max(65535)
  port = 3000;

  @Setting('HOST', '127.0.0.1', 'address to listen on')
  @IsString()
  host = '127.0.0.1';

  @Setting('PUBLIC_ORIGIN', 'http://localhost:3000', 'address people type; other origins are refused')
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  publicOrigin = 'http://localhost:3000';

  @Setting(
    'DATABASE_URL',
    'postgres://owner:password@localhost:5432/guichet',
    'owner connection, used by migrations and loading',
  )
  @IsUrl(DATABASE_URL)
  databaseUrl: string;

  @Setting('API_DATABASE_URL', '', 'connection of the API role; derived from DATABASE_URL and SECRET_KEY when empty')
  @IsOptional()
  @IsUrl(DATABASE_URL)
  apiDatabaseUrl?: string;

  @Setting('WORKER_DATABASE_URL', '', 'connection of the job role; derived when empty')
  @IsOptional()
  @IsUrl(DATABASE_URL)
  workerDatabaseUrl?: string;

  @Setting('AUDIT_DATABASE_URL', '', 'connection of the role that seals the record; derived when empty')
  @IsOptional()
  @IsUrl(DATABASE_URL)
  auditDatabaseUrl?: string;

  @Setting(
    'DATABASE_TLS',
    'verify',
    'verify: a database on another machine is spoken to over TLS with its certificate and name checked, or not at all; private_line: the line is protected otherwise, for example inside one host of containers',
  )
  @IsIn(['verify', 'private_line'])
  databaseTls: 'verify' | 'private_line' = 'verify';

  @Setting(
    'DATABASE_CA',
    '',
    'file of the authority (PEM) that signed the certificate of the database; then every line to it is encrypted and nobody else is believed',
  )
  @IsString()
  databaseCa = '';

  @Setting(
    'SECRET_KEY',
    '64 hexadecimal characters',
    'root of session signatures, of the roles’ passwords and of the keys of national numbers; keep it: losing it signs everybody out and makes those numbers unreadable',
  )
  @IsHexadecimal()
  @Length(64, 128)
  secretKey: string;

  @Setting('DATABASE_POOL', '10', 'connections of the API role')
  @toInteger
  @IsInt()
  @Min(2)
  @Max(200)
  databasePool = 10;

  @Setting('RUN_JOBS', '1', '0: this process serves requests only and leaves jobs to another')
  @toBoolean
  @IsBoolean()
  runJobs = true;

  @Setting('PORTAL_DIR', 'dist/portal', 'folder of the built portal to serve beside the API; empty: the API only')
  @IsOptional()
  @IsString()
  portalDir?: string;

  @Setting(
    'TRUSTED_PROXIES',
    '',
    'addresses or networks of reverse proxies whose X-Forwarded-For is believed, comma separated',
  )
  @IsString()
  trustedProxies = '';

  @Setting('LOG_LEVEL', 'info', 'fatal, error, warn, info, debug or silent')
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'silent'])
  logLevel = 'info';

  @Setting(
    'SESSION_HOURS',
    '10',
    'hours after which a session ends, whatever happens; 30 minutes without a request end it too',
  )
  @toInteger
  @IsInt()
  @Min(1)
  @Max(24)
  sessionHours = 10;

  @Setting('FRESH_MINUTES', '5', 'minutes for which a proof of who one is counts as fresh')
  @toInteger
  @IsInt()
  @Min(1)
  @Max(60)
  freshMinutes = 5;

  @Setting(
    'PROVIDER_LOOPBACK',
    '0',
    '1: identity providers on this machine may be called, without encryption; for trying out only',
  )
  @toBoolean
  @IsBoolean()
  providerLoopback = false;

  @Setting('ARCHIVE_AFTER_DAYS', '730', 'days after which a closed file goes to the archive')
  @toInteger
  @IsInt()
  @Min(30)
  @Max(36500)
  archiveAfterDays = 730;
  @Setting('DATA_DIR', '.data', 'folder of everything that outlives a run beside the database')
  @IsString()
  dataDir = '.data';

  @Setting(
    'DOCUMENT_KEYS',
    '',
    'master keys of documents and of sealed texts, name:64 hexadecimal characters, comma separated, the newest first; empty: one that follows from SECRET_KEY',
  )
  @Matches(/^$|^[\w-]{1,40}:[0-9a-f]{64}(,[\w-]{1,40}:[0-9a-f]{64})*$/, {
    message: 'name:key expected, the key 64 hexadecimal characters, several separated by commas',
  })
  documentKeys = '';

  @Setting('DOCUMENT_MEGABYTES', '25', 'largest document, in megabytes')
  @toInteger
  @IsInt()
  @Min(1)
  @Max(100)
  documentMegabytes = 25;

  @Setting(
    'LETTER_LANGUAGES',
    'en,ar,uk',
    'languages in which letters may stand beside French, comma separated; those that are worded: en, ar, uk',
  )
  @Matches(/^$|^(en|ar|uk)(,(en|ar|uk))*$/, { message: 'some of en, ar, uk expected, separated by commas' })
  letterLanguages = 'en,ar,uk';

  @Setting('DOCUMENT_STORAGE', 'disk', 'disk: DATA_DIR/documents; s3: a bucket, named by the S3 settings')
  @IsIn(['disk', 's3'])
  documentStorage: 'disk' | 's3' = 'disk';

  @Setting('S3_ENDPOINT', '', 'address of the service that holds the bucket, for example https://s3.example.org')
  @inBucket
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  s3Endpoint = '';

  @Setting('S3_REGION', 'us-east-1', 'region of the bucket, as its service names it')
  @IsString()
  s3Region = 'us-east-1';

  @Setting('S3_BUCKET', '', 'the bucket')
  @ValidateIf((settings: Configuration) => settings.documentStorage === 's3')
  @Length(3, 63)
  s3Bucket = '';

  @Setting('S3_ACCESS_KEY', '', 'who we are there')
  @inBucket
  @Length(1, 200)
  s3AccessKey = '';

  @Setting('S3_SECRET_KEY', '', 'what proves it')
  @inBucket
  @Length(1, 200)
  s3SecretKey = '';

  @Setting(
    'RECORD_DIR',
    '',
    'second place of the record, where signed checkpoints go: a folder outside the database, better of another machine; empty: DATA_DIR/record/checkpoints',
  )
  @IsString()
  recordDir = '';

  @Setting('RECORD_BUCKET', '', 'second place in a bucket instead, with the address and the keys of the S3 settings')
  @IsString()
  recordBucket = '';

  @Setting(
    'RECORD_SIGNING_KEY',
    '',
    'key that signs checkpoints, name:64 hexadecimal characters (Ed25519); empty: made on the first start and kept in DATA_DIR/record',
  )
  @Matches(/^$|^[\w-]{1,40}:[0-9a-f]{64}$/, { message: 'name:key expected, the key 64 hexadecimal characters' })
  recordSigningKey = '';

  @Setting(
    'RECORD_TRUSTED_KEYS',
    '',
    'file of the keys whose signatures are believed; keep a copy away from this machine; empty: DATA_DIR/record/trusted-keys.json',
  )
  @IsString()
  recordTrustedKeys = '';

  @Setting('CLAMAV_ADDRESS', '', 'host:port of clamd; empty: documents are not checked for viruses, and each says so')
  @Matches(/^$|^[^\s]+:\d{1,5}$/, { message: 'host:port expected' })
  clamavAddress = '';

  @Setting('DEMO', '1', '1: load the demonstration city on first start')
  @toBoolean
  @IsBoolean()
  demo = false;

  @Setting('SMTP_URL', 'smtps://user:password@mail.example.org', 'mail server; empty: mail is caught in OUTBOX_DIR')
  @IsOptional()
  @IsUrl({ protocols: ['smtp', 'smtps'], require_tld: false, require_protocol: true })
  smtpUrl?: string;

  @Setting('MAIL_FROM', 'Rendez-vous <ne-pas-repondre@example.org>', 'sender of mail to people; choose neutral words')
  @IsString()
  mailFrom = 'Rendez-vous <ne-pas-repondre@localhost>';

  @Setting('SMS_URL', '', 'gateway that takes POST {to, text}; empty: short messages are caught in OUTBOX_DIR')
  @IsOptional()
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['http', 'https'] })
  smsUrl?: string;

  @Setting('SMS_TOKEN', '', 'bearer token of that gateway')
  @IsString()
  smsToken = '';

  @Setting('OUTBOX_DIR', '.data/outbox', 'folder of messages that no gateway took; it holds addresses of people')
  @IsString()
  outboxDir = '.data/outbox';

  /** A key for one use, so that no two uses share one. 32 bytes. */
  key(use: string): Buffer {
    return createHmac('sha256', Buffer.from(this.secretKey, 'hex')).update(use).digest();
  }

  /** Password of a database role, the same for the migration that creates it and the process that signs in with it. */
  rolePassword(role: DatabaseRole): string {
    return this.key(`database role ${role}`).toString('base64url');
  }

  /** Connection address of a database role. */
  roleUrl(role: DatabaseRole): string {
    const explicit = {
      guichet_api: this.apiDatabaseUrl,
      guichet_worker: this.workerDatabaseUrl,
      guichet_audit: this.auditDatabaseUrl,
    }[role];
    if (explicit) return protectedLine(explicit, this.databaseCa);
    const url = new URL(this.databaseUrl);
    url.username = role;
    url.password = this.rolePassword(role);
    return protectedLine(url.toString(), this.databaseCa);
  }
}

/** Roles that sign in to the database; none owns anything. */
export const DATABASE_ROLES = ['guichet_api', 'guichet_worker', 'guichet_audit'] as const;
export type DatabaseRole = (typeof DATABASE_ROLES)[number];
