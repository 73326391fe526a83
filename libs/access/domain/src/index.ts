export { decide, levelIn, ROOM_ACTIONS } from './decide';
export type { RoomAction } from './decide';
export type { ActorFacts, FileFacts, GrantFacts } from './facts';
export { fileActions } from './file-actions';
export { accessMatrix } from './matrix';
export { manages, relationsTo } from './relations';
export { PROOFS_OF_FORM, provesAgreement } from './agreement-proof';
export { sharingSheet } from './sharing-sheet';
export type { SharingSheet, SharingTerms, SheetPart } from './sharing-sheet';
