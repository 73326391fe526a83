import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, SKILL_PROOFS } from '@guichet/case-files-contract';
import type { FactSource, SkillInput, SkillProof } from '@guichet/case-files-contract';
import { ChoiceField, CodeField, Data, SealedText, DayField, sqlList, TextField } from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** Something the person knows how to do, and how it is known: room `skills`. */
@Entity()
@Check('ck_skill_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_skill_proof', `proof in (${sqlList(SKILL_PROOFS)})`)
@Index('ix_skill_file', ['caseFileId', 'createdAt', 'id'])
export class Skill extends RoomRecord {
  @Data('personal', 'text', 'code in reference list skill: skill of the list; null when named otherwise', {
    nullable: true,
  })
  skillCode: string | null;

  @Data('personal', 'text', 'skill, in the words used')
  name: string;

  @Data('personal', 'text', 'how it is known', { default: 'declared' })
  proof: SkillProof;

  @SealedText('personal', 'where it was shown or attested', { default: '' })
  shownWhere: string;

  @Data('personal', 'date', 'when', { nullable: true })
  shownOn: string | null;

  @SealedText('personal', 'who saw, attested or certified it', { default: '' })
  shownBy: string;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** Something the person knows how to do, and how it is known, as a worker states it. */
export class SkillDto implements SkillInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'skill', description: 'Skill of the list; null when named otherwise', nullable: true })
  skillCode: string | null;

  @TextField({ description: 'Skill, in the words used', min: 1, max: 160 })
  name: string;

  @ChoiceField(SKILL_PROOFS, { description: 'How it is known' })
  proof: SkillProof;

  @TextField({ description: 'Where it was shown or attested', max: 200 })
  shownWhere: string;

  @DayField({ description: 'When', nullable: true })
  shownOn: string | null;

  @TextField({ description: 'Who saw, attested or certified it', max: 160 })
  shownBy: string;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const SKILLS = kindOf('skills', {
  entity: Skill,
  input: SkillDto,
  columns: `x.source, x.skill_code as "skillCode", x.name, x.proof, x.shown_where as "shownWhere",
    x.shown_on as "shownOn", x.shown_by as "shownBy", x.note`,
  code: 'null',
  text: 'x.name',
});
