import { Clock, rotateSigningKey } from '@guichet/platform-api-kernel';
import type { Configuration } from '@guichet/platform-api-kernel';

/** Begins with another signing key; run it with RECORD_SIGNING_KEY already changed, when the key is in the settings. */
export function rotateRecordKey(configuration: Configuration): Promise<string> {
  const list = rotateSigningKey(configuration, new Clock().now());
  return Promise.resolve(
    `checkpoints are signed with ${list.at(-1)?.id} from now on; ${list.length} keys are trusted: copy the list to where it is pinned`,
  );
}
