/** A door of its own: the comparison of two versions loads when somebody else was faster, and with nothing beside it. */
export { ConflictView } from './conflict/conflict';
