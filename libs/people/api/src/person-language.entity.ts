import { Check, Entity, ForeignKey, Index } from 'typeorm';
import { LANGUAGE_LEVELS } from '@guichet/people-contract';
import type { LanguageLevel } from '@guichet/people-contract';
import { Data, sqlList, VersionedRow } from '@guichet/platform-api-kernel';

/** A language of the person, how well, and whether an interpreter is needed to work in it: room `language`. */
@Entity()
@Check('ck_person_language_spoken', `spoken_level in (${sqlList(LANGUAGE_LEVELS)})`)
@Check('ck_person_language_written', `written_level in (${sqlList(LANGUAGE_LEVELS)})`)
@Index('ux_person_language', ['personId', 'languageCode'], { unique: true })
export class PersonLanguage extends VersionedRow {
  @ForeignKey('Person', { onDelete: 'CASCADE' })
  @Data('internal', 'uuid', 'whose language')
  personId: string;

  @Data('personal', 'text', 'code in reference list language')
  languageCode: string;

  @Data('personal', 'text', 'how well the person speaks and understands it')
  spokenLevel: LanguageLevel;

  @Data('personal', 'text', 'how well the person reads and writes it')
  writtenLevel: LanguageLevel;

  @Data('personal', 'boolean', 'the language the person prefers to speak with us', { default: false })
  preferred: boolean;

  @Data('personal', 'boolean', 'an interpreter for this language is needed', { default: false })
  interpreterNeeded: boolean;
}
