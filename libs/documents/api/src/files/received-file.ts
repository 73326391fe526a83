import type {} from '@fastify/multipart';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';

/** A file and its fields as they arrived, nothing believed yet. */
export interface ReceivedFile {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Room for the fields and the frame around the file. */
const FRAME_BYTES = 64 * 1024;

const tooLarge = (maxBytes: number): Refused =>
  new Refused(DOCUMENT_PROBLEMS.tooLarge, GENERAL_PROBLEMS.too_large, {
    megabytes: Math.floor(maxBytes / 1024 / 1024),
  });

/**
 * Reads a form with one file, never more of it than allowed.
 * @throws invalid_request, document_too_large, document_missing
 */
export async function receiveFile(request: KernelRequest, maxBytes: number): Promise<ReceivedFile> {
  if (!request.isMultipart()) throw refusedFor('invalid_request');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + FRAME_BYTES) throw tooLarge(maxBytes);
  const fields: Record<string, string> = {};
  let file: { bytes: Buffer; fileName: string } | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: maxBytes } })) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: part.filename };
      else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (failure) {
    if ((failure as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge(maxBytes);
    throw (failure as { statusCode?: number }).statusCode ? failure : refusedFor('invalid_request');
  }
  if (!file) throw new Refused(DOCUMENT_PROBLEMS.missing, GENERAL_PROBLEMS.unprocessable);
  return { ...file, fields };
}
