export { NoticeListener } from './notice-listener';
export { Notice } from './notice.entity';
export { NotificationsModule } from './notifications.module';
