import type { Configuration } from '@guichet/platform-api-kernel';

/** The address that assertions of machines name as their audience. */
export const issuerOf = ({ publicOrigin }: Configuration): string => new URL(publicOrigin).origin;
