import { Injectable } from '@nestjs/common';
import { timelineSource, TimelineSources } from '@guichet/case-files-api';

/** Documents and letters, in the room whose readers see them. */
const DOCUMENTS = timelineSource('document', {
  at: 'd.created_at',
  id: 'd.id',
  kind: `case d.kind_code when 'issued_letter' then 'letter' else 'document' end`,
  room: 'd.room',
  objectId: 'd.id',
  code: 'd.kind_code',
  status: `case when d.withdrawn_at is not null then 'withdrawn' else d.validation end`,
  text: `sealed_at('document.title', d.id, d.title)`,
  member: 'd.author_id',
  organisation: 'd.owner_organisation_id',
  from: 'document d where d.case_file_id = $1',
});

/** What documents add to the timeline of a file. */
@Injectable()
export class DocumentTimeline {
  constructor(sources: TimelineSources) {
    sources.add(DOCUMENTS);
  }
}
