export { decide, levelIn, REASONS, ROOM_ACTIONS } from './decide';
export type { Decision, Reason, RoomAction } from './decide';
export type { ActorFacts, FileFacts, GrantFacts } from './facts';
export { fileActions } from './file-actions';
export { accessMatrix } from './matrix';
export { manages, relationsTo } from './relations';
