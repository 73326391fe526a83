/** `npm run layout`: folders, names and tags agree, files are small and finished. docs/ARCHITECTURE.md says why. */
import { resolve } from 'node:path';
import { checkContents, checkReadmes } from './workspace/contents.ts';
import { checkFileNames } from './workspace/file-names.ts';
import { checkLibraries } from './workspace/libraries.ts';
import { listWorkspace } from './workspace/listing.ts';
import type { Listing } from './workspace/listing.ts';
import { workspaceRoot } from './workspace.ts';

/** Every fault of the layout, each with its file and what is expected instead. */
export function layoutFaults(listing: Listing): string[] {
  return [checkLibraries, checkFileNames, checkContents, checkReadmes].flatMap((check) => check(listing));
}

if (import.meta.filename === resolve(process.argv[1] ?? '')) {
  const listing = listWorkspace(workspaceRoot);
  const faults = layoutFaults(listing);
  if (faults.length > 0) {
    console.error(faults.join('\n'));
    console.error(`${faults.length} faults of layout`);
    process.exitCode = 1;
  } else {
    console.log(`layout: ${listing.files.length} files in their places`);
  }
}
