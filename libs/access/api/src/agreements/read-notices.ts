import { Injectable } from '@nestjs/common';
import type { SharingNotice, SharingNotices } from '@guichet/access-contract';
import { UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';

const TODAY = `select n.version, n.language, n.words from sharing_notice n
  where n.version = (select v.version from sharing_notice_version v where v.valid_from <= today() order by v.valid_from desc, v.version desc limit 1)
  order by n.language <> 'fr', n.language`;

/** What is read to a person before they agree, in every language it was put into. */
@Injectable()
export class ReadSharingNotices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async run(actor: Actor): Promise<SharingNotices> {
    const languages = await this.unitOfWork.statement<SharingNotice & Record<string, unknown>>(actor, TODAY);
    return { version: languages[0]?.version ?? 0, languages };
  }
}
