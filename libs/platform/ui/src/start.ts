/**
 * The second, small door: what the portal needs before its first page. Importing the whole of the library there would
 * make everybody wait for every form part.
 */
export type { FailureWords } from './async/failure-words';
export { FAILURE_WORDS } from './async/failure-words';
export { UI_CATALOGUE } from './i18n/catalogue';
export { Icon } from './icon/icon';
export { ToastRegion } from './toast/toast-region';
export { Toasts } from './toast/toasts';
