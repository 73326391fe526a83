import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { ALIAS_SOURCES } from '@guichet/people-contract';
import type { AliasSource } from '@guichet/people-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** Another spelling under which a person is found: room `identity`. */
@Entity()
@Check('ck_person_alias_source', `source in (${sqlList(ALIAS_SOURCES)})`)
@Check('ck_person_alias_spelling', `length(spelling) between 1 and 200`)
@Index('ux_person_alias', ['personId', 'spelling'], { unique: true })
export class PersonAlias extends VersionedRow {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose name')
  personId: string;

  @Data('personal', 'text', 'the whole name in this spelling')
  spelling: string;

  @Data('personal', 'text', 'where the spelling comes from')
  source: AliasSource;
}
