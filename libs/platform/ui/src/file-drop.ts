/** A door of its own: few forms take a file, and the others need not carry its part. */
export { FileDrop } from './form/file-drop';
