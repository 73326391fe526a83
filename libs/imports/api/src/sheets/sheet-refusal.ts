import type { SheetFault } from '@guichet/imports-domain';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';

/** A sheet that cannot be brought in: what is wrong and where. */
export function sheetRefused(code: SheetFault['code'], details: SheetFault['details'] = {}): Refused {
  return new Refused(code, GENERAL_PROBLEMS.unprocessable, details);
}
