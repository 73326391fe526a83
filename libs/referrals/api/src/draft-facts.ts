import { GENERAL_PROBLEMS, Refused, refusedFor } from '@guichet/platform-contract';
import type { FieldProblem } from '@guichet/platform-contract';
import type { Actor, Transaction } from '@guichet/platform-api-kernel';
import { FINAL_STATUSES, REFERRAL_PROBLEMS } from '@guichet/referrals-contract';
import { contentProblems, fieldProblem, personLabel, refuseIncomplete } from '@guichet/referrals-domain';
import type { StoredContent } from '@guichet/referrals-domain';
import type { EditReferralDraftDto } from './referral-content.dto';

interface FileFacts {
  fileStatus: string;
  fileTeamId: string;
  familyNames: string | null;
  givenNames: string | null;
  knownAs: string | null;
  languageCode: string | null;
  interpreterNeeded: boolean;
  teamKnown: boolean;
  agreementKnown: boolean;
  groundKnown: boolean;
  originKnown: boolean;
}

/**
 * What a draft takes from the file, as far as the sender may read it, and whether what it names is there: the language is
 * the preferred one, or else the one spoken best.
 */
const FACTS = `
select f.status as "fileStatus", f.team_id as "fileTeamId", p.family_names as "familyNames", p.given_names as "givenNames", p.known_as as "knownAs",
  l.language_code as "languageCode", coalesce(l.interpreter_needed, false) as "interpreterNeeded",
  exists (select 1 from team t where t.id = $2 and t.active) as "teamKnown",
  $3::uuid is null or exists (select 1 from sharing_agreement a where a.id = $3 and a.case_file_id = f.id) as "agreementKnown",
  $4::text is null or exists (select 1 from reference_entry e where e.list = 'legal_ground' and e.code = $4) as "groundKnown",
  $5::uuid is null or exists (select 1 from referral r where r.id = $5 and r.case_file_id = f.id and r.status = any ($6)) as "originKnown"
from case_file f left join person p on p.id = f.id
left join lateral (
  select language_code, interpreter_needed from person_language where person_id = f.id
  order by preferred desc, array_position(array['native','c2','c1','b2','b1','a2','a1','pre_a1','none'], spoken_level), language_code limit 1) l on true
where f.id = $1`;

/** The content of a command as it is stored. */
export function storedContent(command: EditReferralDraftDto): StoredContent {
  const {
    kind,
    toTeamId,
    subject,
    request,
    practicalLimits,
    urgency,
    rooms,
    agreementId,
    legalGroundCode,
    legalGroundNote,
    jointAppointmentAt,
  } = command;
  return {
    kind,
    toTeamId,
    subject,
    request,
    practicalLimits,
    urgency,
    rooms,
    agreementId,
    legalGroundCode,
    legalGroundNote,
    jointAppointmentAt: jointAppointmentAt === null ? null : new Date(jointAppointmentAt),
  };
}

/** Everything the sender writes in words, for the guard of sensitive words. */
export const textOf = ({ subject, request, practicalLimits }: EditReferralDraftDto): string =>
  [subject, request, practicalLimits].join('\n');

/** What the sheet shows of the person. */
export interface PersonOnSheet {
  readonly personLabel: string;
  readonly languageCode: string | null;
  readonly interpreterNeeded: boolean;
}

/** Where a draft is written: on whose file, for which team, after which other referral. */
export interface DraftPlace {
  readonly caseFileId: string;
  /** Null: to be found from the actor’s teams. */
  readonly fromTeamId: string | null;
  readonly originReferralId: string | null;
}

const when = (wrong: boolean, field: string, code: string): FieldProblem | null =>
  wrong ? fieldProblem(field, code) : null;

function sendingTeam(actor: Actor, asked: string | null, fileTeamId: string): string | null {
  const own = actor.teams.map(({ id }) => id);
  if (asked !== null) return own.includes(asked) ? asked : null;
  if (own.includes(fileTeamId)) return fileTeamId;
  return own.length === 1 ? (own[0] ?? null) : null;
}

/** Reads what a draft needs and refuses what does not fit; 404 when the actor may not know the file. */
export async function checkDraft(
  transaction: Transaction,
  actor: Actor,
  place: DraftPlace,
  content: StoredContent,
): Promise<PersonOnSheet & { fromTeamId: string }> {
  const [facts] = await transaction.query<FileFacts>(FACTS, [
    place.caseFileId,
    content.toTeamId,
    content.agreementId,
    content.legalGroundCode,
    place.originReferralId,
    FINAL_STATUSES,
  ]);
  if (!facts) throw refusedFor('not_found');
  if (facts.familyNames === null) throw refusedFor('forbidden');
  if (['closed', 'archived'].includes(facts.fileStatus))
    throw new Refused(REFERRAL_PROBLEMS.caseFileClosed, GENERAL_PROBLEMS.unprocessable);
  const fromTeamId = sendingTeam(actor, place.fromTeamId, facts.fileTeamId);
  refuseIncomplete([
    when(fromTeamId === null, 'fromTeamId', 'own_team'),
    when(!facts.teamKnown, 'toTeamId', 'unknown_team'),
    when(!facts.agreementKnown, 'agreementId', 'unknown_agreement'),
    when(!facts.groundKnown, 'legalGroundCode', 'unknown_code'),
    when(!facts.originKnown, 'originReferralId', 'origin_not_ended'),
    ...contentProblems(content, fromTeamId ?? ''),
  ]);
  return {
    fromTeamId: fromTeamId ?? '',
    personLabel: personLabel({
      familyNames: facts.familyNames,
      givenNames: facts.givenNames ?? '',
      knownAs: facts.knownAs ?? '',
    }),
    languageCode: facts.languageCode,
    interpreterNeeded: facts.interpreterNeeded,
  };
}
