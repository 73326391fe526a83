export { Uploads } from './client/uploads';
export { DOCUMENT_ROUTES, VERIFICATION_ROUTES } from './document.routes';
