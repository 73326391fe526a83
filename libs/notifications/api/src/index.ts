export { Notice } from './notice.entity';
export { NotificationsModule } from './notifications.module';
