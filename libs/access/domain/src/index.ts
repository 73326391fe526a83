export { decide, levelIn, ROOM_ACTIONS } from './decide';
export type { RoomAction } from './decide';
export type { ActorFacts, EmergencyFacts, FileFacts, GrantFacts } from './facts';
export { fileActions } from './file-actions';
export { accessMatrix } from './matrix';
export { manages, relationsTo } from './relations';
