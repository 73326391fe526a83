import { Check, Entity, Index } from 'typeorm';
import { FACT_SOURCES, PATHWAY_BASES } from '@guichet/case-files-contract';
import type { FactSource, PathwayBasis, PathwayInput } from '@guichet/case-files-contract';
import {
  ChoiceField,
  CodeField,
  CodesField,
  Data,
  SealedText,
  DayField,
  sqlList,
  TextField,
} from '@guichet/platform-api-kernel';
import { RoomRecord } from '../../room-record';
import { kindOf } from '../kind-of-record';

/** The integration path of Wallonia, as this person follows it: room `training`. */
@Entity()
@Check('ck_pathway_source', `source in (${sqlList(FACT_SOURCES)})`)
@Check('ck_pathway_basis', `basis in (${sqlList(PATHWAY_BASES)})`)
@Check(
  'ck_pathway_attestation',
  `attestation_on is null or convention_signed_on is null or attestation_on >= convention_signed_on`,
)
@Index('ix_pathway_file', ['caseFileId', 'createdAt', 'id'])
export class Pathway extends RoomRecord {
  @Data('personal', 'text', 'code in reference list integration_situation: how the person stands to the path')
  situationCode: string;

  @Data('personal', 'text', 'obliged or volunteer', { default: 'volunteer' })
  basis: PathwayBasis;

  @Data('personal', 'text', 'code in reference list integration_stage: stage')
  stageCode: string;

  @Data('personal', 'date', 'day the residence title was ordered', { nullable: true })
  titleOrderedOn: string | null;

  @Data('personal', 'date', 'day the agreement with the regional centre was signed', { nullable: true })
  conventionSignedOn: string | null;

  @Data('personal', 'text', 'codes in reference list integration_dispensation: dispensations proven', {
    array: true,
    default: [],
  })
  dispensationCodes: string[];

  @Data('personal', 'date', 'day the certificate of attendance was given', { nullable: true })
  attestationOn: string | null;

  @SealedText('personal', 'remark', { default: '' })
  note: string;
}

/** The integration path of Wallonia, as this person follows it, as a worker states it. */
export class PathwayDto implements PathwayInput {
  @ChoiceField(FACT_SOURCES, { description: 'How it is known' })
  source: FactSource;

  @CodeField({ list: 'integration_situation', description: 'How the person stands to the path' })
  situationCode: string;

  @ChoiceField(PATHWAY_BASES, { description: 'Obliged or volunteer' })
  basis: PathwayBasis;

  @CodeField({ list: 'integration_stage', description: 'Stage' })
  stageCode: string;

  @DayField({ description: 'Day the residence title was ordered', nullable: true })
  titleOrderedOn: string | null;

  @DayField({ description: 'Day the agreement with the regional centre was signed', nullable: true })
  conventionSignedOn: string | null;

  @CodesField({ list: 'integration_dispensation', description: 'Dispensations proven', max: 10 })
  dispensationCodes: string[];

  @DayField({ description: 'Day the certificate of attendance was given', nullable: true })
  attestationOn: string | null;

  @TextField({ description: 'Remark', max: 2000 })
  note: string;
}

/** Everything about this kind that differs from other kinds of record. */
export const PATHWAYS = kindOf('pathways', {
  entity: Pathway,
  input: PathwayDto,
  columns: `x.source, x.situation_code as "situationCode", x.basis, x.stage_code as "stageCode",
    x.title_ordered_on as "titleOrderedOn", x.convention_signed_on as "conventionSignedOn",
    x.dispensation_codes as "dispensationCodes", x.attestation_on as "attestationOn", x.note`,
  code: 'x.situation_code',
  text: 'x.note',
});
