import { Check, Entity, Index } from 'typeorm';
import { ASSESSMENT_BASES, CEFR_LEVELS, FACT_SOURCES, LITERACIES } from '@guichet/case-files-contract';
import type {
  AssessmentBasis,
  CefrLevel,
  FactSource,
  LanguageAssessmentInput,
  Literacy,
} from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, SealedText, DayField, sqlList, TextField } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** How well somebody understands, speaks, reads and writes one language, skill by skill, on one day: room `language`. */
@Entity()
@Check('ck_language_assessment_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_language_assessment_listening', `listening is null or listening in (${sqlList(CEFR_LEVELS)})`)
@Check('ck_language_assessment_reading', `reading is null or reading in (${sqlList(CEFR_LEVELS)})`)
@Check(
  'ck_language_assessment_spoken_interaction',
  `spoken_interaction is null or spoken_interaction in (${sqlList(CEFR_LEVELS)})`,
)
@Check(
  'ck_language_assessment_spoken_production',
  `spoken_production is null or spoken_production in (${sqlList(CEFR_LEVELS)})`,
)
@Check('ck_language_assessment_writing', `writing is null or writing in (${sqlList(CEFR_LEVELS)})`)
@Check('ck_language_assessment_literacy', `literacy is null or literacy in (${sqlList(LITERACIES)})`)
@Check('ck_language_assessment_basis', `basis in (${sqlList(ASSESSMENT_BASES)})`)
@Index('ix_language_assessment_file', ['caseFileId', 'createdAt', 'id'])
export class LanguageAssessment extends RoomRecord {
  @Data('personal', 'text', 'code in reference list language: language')
  languageCode: string;

  @Data('personal', 'text', 'understanding what is said', { nullable: true })
  listening: CefrLevel | null;

  @Data('personal', 'text', 'understanding what is written', { nullable: true })
  reading: CefrLevel | null;

  @Data('personal', 'text', 'taking part in a conversation', { nullable: true })
  spokenInteraction: CefrLevel | null;

  @Data('personal', 'text', 'speaking alone', { nullable: true })
  spokenProduction: CefrLevel | null;

  @Data('personal', 'text', 'writing', { nullable: true })
  writing: CefrLevel | null;

  @Data('personal', 'text', 'which script is read: Latin, another only, or none', { nullable: true })
  literacy: Literacy | null;

  @Data('personal', 'text', 'said by the person or tested', { default: 'self_assessed' })
  basis: AssessmentBasis;

  @Data('personal', 'text', 'name of the test', { default: '' })
  testName: string;

  @SealedText('personal', 'who assessed', { default: '' })
  assessor: string;

  @Data('personal', 'date', 'day of the assessment', { nullable: true })
  assessedOn: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** How well somebody understands, speaks, reads and writes one language, skill by skill, on one day, as a worker states it. */
export class LanguageAssessmentDto implements LanguageAssessmentInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'language', description: 'Language' })
  languageCode: string;

  @ChoiceField(CEFR_LEVELS, { description: 'Understanding what is said', nullable: true })
  listening: CefrLevel | null;

  @ChoiceField(CEFR_LEVELS, { description: 'Understanding what is written', nullable: true })
  reading: CefrLevel | null;

  @ChoiceField(CEFR_LEVELS, { description: 'Taking part in a conversation', nullable: true })
  spokenInteraction: CefrLevel | null;

  @ChoiceField(CEFR_LEVELS, { description: 'Speaking alone', nullable: true })
  spokenProduction: CefrLevel | null;

  @ChoiceField(CEFR_LEVELS, { description: 'Writing', nullable: true })
  writing: CefrLevel | null;

  @ChoiceField(LITERACIES, { description: 'Which script is read: Latin, another only, or none', nullable: true })
  literacy: Literacy | null;

  @ChoiceField(ASSESSMENT_BASES, { description: 'Said by the person or tested' })
  basis: AssessmentBasis;

  @TextField({ description: 'Name of the test', max: 160 })
  testName: string;

  @TextField({ description: 'Who assessed', max: 160 })
  assessor: string;

  @DayField({ description: 'Day of the assessment', nullable: true })
  assessedOn: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const LANGUAGE_ASSESSMENTS = kindOf('language-assessments', {
  entity: LanguageAssessment,
  input: LanguageAssessmentDto,
  columns: `x.source, x.language_code as "languageCode", x.listening, x.reading,
    x.spoken_interaction as "spokenInteraction", x.spoken_production as "spokenProduction", x.writing,
    x.literacy, x.basis, x.test_name as "testName", x.assessor, x.assessed_on as "assessedOn", x.note`,
  code: 'x.language_code',
  text: 'x.test_name',
});
