import { SHAREABLE_ROOMS } from '@guichet/access-contract';
import type { AgreementForm, ShareableRoom } from '@guichet/access-contract';
import { addMonths, officeHour } from '../calendar';
import type { Day } from '../calendar';
import type { DemoAgreement } from '../referral-types';
import type { Random } from '../chance/random';
import { stableId } from '../chance/stable-id';
import { organisationOf } from '../directory/staff';
import { NOTICE_VERSION } from '../../reference/sharing-notices';

export interface AgreementTerms {
  key: string;
  fromTeamKey: string;
  toTeamKey: string;
  /** The receiving team reads at once, without a referral. */
  readsAtOnce?: boolean;
  purpose: string;
  rooms: readonly ShareableRoom[];
  language: string;
  interpreter: boolean;
  readsLatin: boolean;
  givenOn: Day;
  recordedByKey: string;
}

/** The person's agreement, explained in their language; what they refuse is written down as well. */
export function agreement(terms: AgreementTerms, random: Random): DemoAgreement {
  const form: AgreementForm = terms.readsLatin
    ? random.weighted([
        ['signed', 6],
        ['on_screen', 3],
        ['oral_recorded', 1],
      ] as const)
    : random.weighted([
        ['oral_recorded', 6],
        ['signed', 2],
      ] as const);
  const notAsked = SHAREABLE_ROOMS.filter((room) => !terms.rooms.includes(room));
  return {
    id: stableId('agreement', terms.key),
    fromOrganisationKey: organisationOf(terms.fromTeamKey),
    toOrganisationKey: organisationOf(terms.toTeamKey),
    toTeamKey: terms.readsAtOnce === true ? terms.toTeamKey : null,
    purpose: terms.purpose,
    rooms: [...terms.rooms],
    refusedRooms: random.chance(0.3)
      ? notAsked.filter(
          (room) => (room === 'residence' || room === 'journal' || room === 'project') && random.chance(0.6),
        )
      : [],
    explainedIn: terms.language,
    interpretation: terms.interpreter ? 'on_site' : 'none',
    interpreterName: terms.interpreter ? 'SeTIS Wallonie' : '',
    noticeVersion: NOTICE_VERSION.version,
    form,
    givenOn: terms.givenOn,
    expiresOn: addMonths(
      terms.givenOn,
      random.weighted([
        [12, 8],
        [6, 1],
      ] as const),
    ),
    revokedOn: null,
    revocationNote: '',
    recordedByKey: terms.recordedByKey,
    recordedAt: officeHour(terms.givenOn, random),
  };
}
