import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { CONTACT_KINDS } from '@guichet/people-contract';
import type { ContactKind } from '@guichet/people-contract';
import { Data, sqlList, VersionedRow, SealedText } from '@guichet/platform-api-kernel';

/** A way to reach the person and how to do it safely: room `contact`. */
@Entity()
@Check('ck_contact_method_kind', `kind in (${sqlList(CONTACT_KINDS)})`)
@Check('ck_contact_method_value', `length(value) between 2 and 300`)
@Index('ix_contact_method_person', ['personId'])
export class ContactMethod extends VersionedRow {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'who is reached')
  personId: string;

  @Data('personal', 'text', 'phone, whatsapp, email, postal_address or via_person')
  kind: ContactKind;

  @Data('sensitive', 'text', 'the number, address or name')
  value: string;

  @SealedText('sensitive', 'how to use it: hours, words to avoid', { default: '' })
  instructions: string;

  @Data('sensitive', 'boolean', 'false: somebody else may listen or read; do not leave a message', { default: true })
  safe: boolean;

  @Data('personal', 'boolean', 'the way the person prefers', { default: false })
  preferred: boolean;

  @Data('sensitive', 'boolean', 'a protected address, shown only with the special right', { default: false })
  protected: boolean;

  @Data('personal', 'date', 'last day it was valid; empty while it is', { nullable: true })
  validUntil: string | null;
}
