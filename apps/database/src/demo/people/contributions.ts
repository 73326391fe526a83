import { addDays, dayOf, earlier, workday } from '../calendar';
import type { DemoCaseFile, Recorded } from '../city-types';
import type { DemoReferral } from '../referral-types';
import { housing, training } from './facts';
import type { Recorder } from './recording';
import { stableId } from '../chance/stable-id';
import { organisationOf } from '../directory/staff';

/** A row written by the receiving team while it works with the person; it stays that team's own to read. */
function written(referral: DemoReferral, recorder: Recorder, kind: string, at: string): Recorded {
  return {
    id: stableId(`contributed ${kind}`, `${recorder.personKey} ${referral.id}`),
    authorKey: referral.responsibleKey ?? recorder.leadKey,
    teamKey: referral.toTeamKey,
    recordedAt: at,
    source: 'confirmed',
    supersedesId: null,
    supersededAt: null,
    correctionReason: '',
  };
}

/** What receiving teams add to a file: an assessment, a course, a transit flat. */
export function addContributions(file: DemoCaseFile, recorder: Recorder): void {
  for (const referral of file.referrals) {
    const begun = referral.transitions.find((step) => step.action === 'start');
    if (begun === undefined || referral.status === 'entered_in_error') continue;
    const from = dayOf(begun.at);
    const providerKey = organisationOf(referral.toTeamKey);
    const course = { providerKey, source: 'confirmed' as const };
    if (referral.toTeamKey === 'forem.migrants') {
      const done = referral.status === 'completed';
      file.training.push({
        ...training('skills_assessment', 'Bilan de compétences', from, {
          ...course,
          hoursPlanned: 12,
          hoursDone: done ? 12 : 4,
          validUntil: done ? dayOf(referral.endedAt ?? begun.at) : null,
          outcome: done ? referral.outcomeNote : '',
        }),
        ...written(referral, recorder, 'training', referral.endedAt ?? begun.at),
      });
    } else if (
      referral.toTeamKey === 'cripel.parcours' &&
      !file.training.some((each) => each.kindCode === 'citizenship')
    ) {
      file.training.push({
        ...training('citizenship', 'Citoyenneté, groupe du jeudi', from, {
          ...course,
          hoursPlanned: 60,
          hoursDone: 16,
        }),
        ...written(referral, recorder, 'training', begun.at),
      });
    } else if (referral.toTeamKey === 'cpas.logement' && referral.outcomeCode === 'housed') {
      const enters = workday(addDays(dayOf(referral.endedAt ?? begun.at), 1));
      for (const place of file.housing)
        if (place.validUntil === null && place.supersededAt === null && (place.validFrom ?? '') < enters)
          place.validUntil = addDays(enters, -1);
      file.housing.push({
        ...housing('transit', earlier(enters, recorder.lastDay), null, {
          mustLeaveOn: addDays(enters, 183),
          note: 'Pour six mois, accompagnement compris.',
          source: 'confirmed',
        }),
        ...written(referral, recorder, 'housing', referral.endedAt ?? begun.at),
      });
    }
  }
}
