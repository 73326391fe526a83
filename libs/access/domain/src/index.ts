export { decide, levelIn, ROOM_ACTIONS } from './decide';
export type { RoomAction } from './decide';
export type { ActorFacts, EmergencyFacts, FileFacts, GrantFacts } from './facts';
export { fileActions } from './file-actions';
export { accessMatrix, MATRIX_CASES, matrixDecision } from './matrix';
export type { MatrixCase } from './matrix';
export { manages, relationsTo } from './relations';
