import { join } from 'node:path';
import type { Configuration } from '@guichet/platform-api-kernel';
import { DiskStorage } from './disk-storage';
import type { DocumentStorage } from './document-storage';
import { S3Storage } from './s3-storage';

/** The storage that the settings name: a folder of the data folder, or a bucket. */
export function configuredStorage(configuration: Configuration): DocumentStorage {
  if (configuration.documentStorage === 'disk') return new DiskStorage(join(configuration.dataDir, 'documents'));
  return new S3Storage({
    endpoint: configuration.s3Endpoint,
    region: configuration.s3Region,
    bucket: configuration.s3Bucket,
    accessKey: configuration.s3AccessKey,
    secretKey: configuration.s3SecretKey,
  });
}
