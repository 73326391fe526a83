/**
 * The second door: what forms keep. It brings parts of forms with it, which the portal does not need before its first
 * page.
 */
export type { NewestVersion, SaidField } from './drafts/draft-options';
export type { KeptForm } from './drafts/keeps-draft';
export { keepsDraft } from './drafts/keeps-draft';
export { KeptDraft } from './drafts/kept-draft';
