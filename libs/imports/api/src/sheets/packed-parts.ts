import { promisify } from 'node:util';
import { inflateRaw } from 'node:zlib';
import { IMPORT_LIMITS, IMPORT_PROBLEMS } from '@guichet/imports-contract';
import { sheetRefused } from './sheet-refusal';

const unpack = promisify(inflateRaw);
const DIRECTORY_END = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const MOST_PARTS = 2000;
const STORED = 0;
const DEFLATED = 8;
const MAX_UNPACKED = IMPORT_LIMITS.unpackedMegabytes * 1024 * 1024;

interface Part {
  readonly name: string;
  readonly locked: boolean;
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/**
 * Names of the parts of a workbook, once all of them were unpacked within the limit: what the directory says of sizes is not
 * believed. @throws import_broken, import_bomb, import_locked
 */
export async function packedParts(bytes: Buffer): Promise<string[]> {
  const parts = directoryOf(bytes);
  let size = 0;
  for (const part of parts) {
    if (part.locked) throw sheetRefused(IMPORT_PROBLEMS.locked);
    size += await unpackedSize(bytes, part, MAX_UNPACKED - size);
  }
  return parts.map(({ name }) => name);
}

function directoryOf(bytes: Buffer): Part[] {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== DIRECTORY_END) throw broken();
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_PARTS) throw sheetRefused(IMPORT_PROBLEMS.bomb);
  const parts: Part[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY_ENTRY) throw broken();
    const nameLength = bytes.readUInt16LE(at + 28);
    parts.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      locked: (bytes.readUInt16LE(at + 8) & 1) === 1,
      method: bytes.readUInt16LE(at + 10),
      packed: bytes.readUInt32LE(at + 20),
      offset: bytes.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return parts;
}

async function unpackedSize(bytes: Buffer, { method, packed, offset }: Part, room: number): Promise<number> {
  if (offset + 30 > bytes.length) throw broken();
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const data = bytes.subarray(from, from + packed);
  if (data.length < packed) throw broken();
  if (method === STORED) return data.length;
  if (method !== DEFLATED || room <= 0) throw room <= 0 ? sheetRefused(IMPORT_PROBLEMS.bomb) : broken();
  try {
    return (await unpack(data, { maxOutputLength: room })).length;
  } catch (failure) {
    throw (failure as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE'
      ? sheetRefused(IMPORT_PROBLEMS.bomb)
      : broken();
  }
}

const broken = () => sheetRefused(IMPORT_PROBLEMS.broken);
