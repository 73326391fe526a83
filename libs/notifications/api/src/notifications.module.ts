import { Module } from '@nestjs/common';
import { ListNotices } from './list-notices';
import { NoticeListener } from './notice-listener';
import { NoticeStream } from './notice-stream';
import { NoticesController } from './notices.controller';
import { ReadNotices } from './read-notices';

/** Notices to members, in the product and live. */
@Module({ controllers: [NoticesController], providers: [ListNotices, ReadNotices, NoticeListener, NoticeStream] })
export class NotificationsModule {}
