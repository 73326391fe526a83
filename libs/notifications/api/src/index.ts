export { Notice } from './notice.entity';
