import { access, open, mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { DocumentStorage, StoredBytesMissing } from './document-storage';

const NAME = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Files in a folder, spread over 256 folders by their first two characters. */
export class DiskStorage extends DocumentStorage {
  private readonly root: string;

  constructor(folder: string) {
    super();
    this.root = resolve(folder);
  }

  override async put(name: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(name);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    const unfinished = `${path}.part`;
    const file = await open(unfinished, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (failure) {
      await rm(unfinished, { force: true });
      throw failure;
    } finally {
      await file.close();
    }
    // only a whole file ever carries the name, also when the machine stops here
    await rename(unfinished, path);
  }

  override async get(name: string): Promise<Readable> {
    try {
      const file = await open(this.pathOf(name), 'r');
      return file.createReadStream();
    } catch (cause) {
      if ((cause as { code?: string }).code === 'ENOENT') throw new StoredBytesMissing(name, { cause });
      throw cause;
    }
  }

  override async remove(name: string): Promise<void> {
    const path = this.pathOf(name);
    for (const one of [path, `${path}.part`]) await rm(one, { force: true });
  }

  override async holds(name: string): Promise<boolean> {
    const path = this.pathOf(name);
    const found = await Promise.all([path, `${path}.part`].map(stands));
    return found.includes(true);
  }

  private pathOf(name: string): string {
    if (!NAME.test(name)) throw new StoredBytesMissing('not a name of ours');
    return join(this.root, name.slice(0, 2), name);
  }
}

/** @throws what else the disk says than that nothing is there */
async function stands(path: string): Promise<boolean> {
  try {
    await access(path);
    return true;
  } catch (failure) {
    if ((failure as { code?: string }).code === 'ENOENT') return false;
    throw failure;
  }
}
