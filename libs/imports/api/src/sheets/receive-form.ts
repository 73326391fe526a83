import type {} from '@fastify/multipart';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import type { KernelRequest } from '@guichet/platform-api-kernel';
import { GENERAL_PROBLEMS, refusedFor, Refused } from '@guichet/platform-contract';

/** A spreadsheet and its fields as they arrived, nothing believed yet. */
export interface ReceivedSheet {
  readonly bytes: Buffer;
  readonly fileName: string;
  readonly fields: Readonly<Record<string, string>>;
}

const MAX_BYTES = IMPORT_LIMITS.megabytes * 1024 * 1024;
/** Room for the fields and the frame around the file. */
const FRAME_BYTES = 64 * 1024;

const tooLarge = (): Refused =>
  new Refused(IMPORT_PROBLEMS.tooLarge, GENERAL_PROBLEMS.too_large, { megabytes: IMPORT_LIMITS.megabytes });

/** Reads a form with one file, never more of it than allowed. @throws invalid_request, import_too_large, import_missing */
export async function receiveForm(request: KernelRequest): Promise<ReceivedSheet> {
  if (!request.isMultipart()) throw refusedFor('invalid_request');
  if (Number(request.headers['content-length'] ?? 0) > MAX_BYTES + FRAME_BYTES) throw tooLarge();
  const fields: Record<string, string> = {};
  let file: { bytes: Buffer; fileName: string } | undefined;
  try {
    for await (const part of request.parts({ limits: { fileSize: MAX_BYTES } })) {
      if (part.type === 'file') file = { bytes: await part.toBuffer(), fileName: part.filename };
      else if (typeof part.value === 'string') fields[part.fieldname] = part.value;
    }
  } catch (failure) {
    if ((failure as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw tooLarge();
    throw (failure as { statusCode?: number }).statusCode ? failure : refusedFor('invalid_request');
  }
  if (!file) throw new Refused(IMPORT_PROBLEMS.missing, GENERAL_PROBLEMS.unprocessable);
  return { ...file, fields };
}
