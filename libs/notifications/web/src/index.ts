export { NoticesButton } from './notices-button/notices-button';
