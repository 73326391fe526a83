import type { Permission } from './permission';

/** What the software of an organisation may be allowed. Closed: nothing about a person, nothing that changes anything. */
export const MACHINE_PERMISSIONS = ['directory.read', 'reference.read'] as const satisfies readonly Permission[];
export type MachinePermission = (typeof MACHINE_PERMISSIONS)[number];
