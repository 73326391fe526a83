export * from './document';
export { DOCUMENT_PROBLEMS } from './document-problems';
