import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import { DocumentStorage, StorageUnavailable, StoredBytesMissing } from './document-storage';

/** Where a bucket is and who we are there. */
export interface S3Address {
  /** Address of the service, e.g. https://s3.example.org; the bucket is part of the path. */
  readonly endpoint: string;
  readonly region: string;
  readonly bucket: string;
  readonly accessKey: string;
  readonly secretKey: string;
}

const PATIENCE_MILLISECONDS = 30_000;

/** A bucket of any service that speaks the S3 protocol; requests are signed (AWS Signature Version 4). */
export class S3Storage extends DocumentStorage {
  private readonly client: AwsClient;
  private readonly base: string;

  constructor(address: S3Address) {
    super();
    this.client = new AwsClient({
      accessKeyId: address.accessKey,
      secretAccessKey: address.secretKey,
      service: 's3',
      region: address.region,
      retries: 2,
    });
    this.base = `${address.endpoint.replace(/\/+$/, '')}/${encodeURIComponent(address.bucket)}`;
  }

  override async put(name: string, bytes: Buffer): Promise<void> {
    const answer = await this.ask(name, {
      method: 'PUT',
      body: new Uint8Array(bytes),
      headers: { 'content-type': 'application/octet-stream' },
    });
    await answer.arrayBuffer();
    if (!answer.ok) throw new StorageUnavailable(`the bucket answered ${answer.status} to a file`);
  }

  override async get(name: string): Promise<Readable> {
    const answer = await this.ask(name, { method: 'GET' });
    if (answer.status === 404) throw new StoredBytesMissing(name);
    if (!answer.ok || !answer.body) throw new StorageUnavailable(`the bucket answered ${answer.status}`);
    return Readable.fromWeb(answer.body);
  }

  override async remove(name: string): Promise<void> {
    const answer = await this.ask(name, { method: 'DELETE' });
    await answer.arrayBuffer();
    if (!answer.ok && answer.status !== 404) throw new StorageUnavailable(`the bucket answered ${answer.status}`);
  }

  override async holds(name: string): Promise<boolean> {
    const answer = await this.ask(name, { method: 'HEAD' });
    if (answer.status === 404) return false;
    if (!answer.ok) throw new StorageUnavailable(`the bucket answered ${answer.status}`);
    return true;
  }

  private async ask(name: string, request: RequestInit): Promise<Response> {
    try {
      return await this.client.fetch(`${this.base}/${encodeURIComponent(name)}`, {
        ...request,
        signal: AbortSignal.timeout(PATIENCE_MILLISECONDS),
      });
    } catch (cause) {
      throw new StorageUnavailable('the bucket did not answer', { cause });
    }
  }
}
