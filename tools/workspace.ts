import { dirname } from 'node:path';

/** The folder that holds package.json, apps, libs and tools. */
export const workspaceRoot = dirname(import.meta.dirname);
