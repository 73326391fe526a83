import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const ALGORITHM = 'aes-256-gcm';
const NONCE = 12;
const TAG = 16;

/** What was sealed was altered, moved to another place, or sealed under another key. It is never opened as something else. */
export class SealBroken extends Error {}

/**
 * The one way in which short things are sealed: AES-256-GCM with a random nonce; nonce, tag and text in this order.
 * @param boundTo where it belongs; it opens nowhere else
 */
export function sealBytes(key: Buffer, boundTo: string, bytes: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv(ALGORITHM, key, nonce, { authTagLength: TAG }).setAAD(Buffer.from(boundTo));
  const sealed = Buffer.concat([cipher.update(bytes), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
}

/** @throws SealBroken */
export function openBytes(key: Buffer, boundTo: string, sealed: Buffer): Buffer {
  if (sealed.length < NONCE + TAG) throw new SealBroken('sealed bytes were cut off');
  const decipher = createDecipheriv(ALGORITHM, key, sealed.subarray(0, NONCE), { authTagLength: TAG })
    .setAAD(Buffer.from(boundTo))
    .setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  try {
    return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
  } catch (cause) {
    throw new SealBroken('sealed bytes do not open', { cause });
  }
}

/** Like {@link sealBytes}, for words. */
export const sealText = (key: Buffer, boundTo: string, text: string): Buffer =>
  sealBytes(key, boundTo, Buffer.from(text));

/** @throws SealBroken */
export const openText = (key: Buffer, boundTo: string, sealed: Buffer): string =>
  openBytes(key, boundTo, sealed).toString('utf8');
