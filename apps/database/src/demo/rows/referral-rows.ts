import type { DemoCity } from '../city-types';
import type { DemoReferral } from '../referral-types';
import { stableId } from '../chance/stable-id';
import { rowIds } from './table-rows';
import type { RowIds, TableRows } from './table-rows';

function referralRow(caseFileId: string, referral: DemoReferral, ids: RowIds): object {
  const {
    fromTeamKey,
    senderKey,
    toTeamKey,
    acknowledgedByKey,
    responsibleKey,
    alternativeTeamKey,
    transitions: _,
    amendments,
    checks: __,
    ...row
  } = referral;
  return {
    ...row,
    caseFileId,
    fromTeamId: ids.team(fromTeamKey),
    fromOrganisationId: ids.organisationOf(fromTeamKey),
    senderId: ids.member(senderKey),
    toTeamId: ids.team(toTeamKey),
    toOrganisationId: ids.organisationOf(toTeamKey),
    acknowledgedById: acknowledgedByKey === null ? null : ids.member(acknowledgedByKey),
    responsibleMemberId: responsibleKey === null ? null : ids.member(responsibleKey),
    alternativeTeamId: alternativeTeamKey === null ? null : ids.team(alternativeTeamKey),
    amendment: amendments.length,
  };
}

/** Agreements, then the referrals that rest on them with every step, then what members were told. */
export function referralRows(city: DemoCity): TableRows[] {
  const ids = rowIds(city);
  const referrals = city.people.flatMap(({ file }) => file.referrals);
  return [
    [
      'sharing_agreement',
      city.people.flatMap(({ id, file }) =>
        file.agreements.map(
          ({ fromOrganisationKey, toOrganisationKey, toTeamKey, recordedByKey, recordedAt, ...terms }) => ({
            ...terms,
            caseFileId: id,
            createdAt: recordedAt,
            fromOrganisationId: ids.organisation(fromOrganisationKey),
            toOrganisationId: ids.organisation(toOrganisationKey),
            toTeamId: toTeamKey === null ? null : ids.team(toTeamKey),
            recordedById: ids.member(recordedByKey),
          }),
        ),
      ),
    ],
    [
      'referral',
      city.people.flatMap(({ id, file }) => file.referrals.map((referral) => referralRow(id, referral, ids))),
    ],
    [
      'referral_transition',
      referrals.flatMap(({ id, transitions }) =>
        transitions.map(({ action, from, to, actorKey, at, reasonCode, note }, index) => ({
          id: stableId('transition', `${id} ${index}`),
          referralId: id,
          action,
          fromStatus: from,
          toStatus: to,
          actorId: actorKey === null ? null : ids.member(actorKey),
          at,
          reasonCode,
          note,
        })),
      ),
    ],
    [
      'referral_amendment',
      referrals.flatMap(({ id, amendments }) =>
        amendments.map(({ number, actorKey, at, reason, before }) => ({
          id: stableId('amendment', `${id} ${number}`),
          referralId: id,
          number,
          actorId: ids.member(actorKey),
          at,
          reason,
          before: JSON.stringify(before),
        })),
      ),
    ],
    [
      'referral_check',
      referrals.flatMap(({ id, checks }) =>
        checks.map(({ months, dueOn, answer, answeredAt, answeredByKey }) => ({
          referralId: id,
          months,
          dueOn,
          answer,
          answeredAt,
          answeredById: answeredByKey === null ? null : ids.member(answeredByKey),
        })),
      ),
    ],
    [
      'notice',
      city.notices.map(({ id, memberKey, kind, referralId, at, readAt }) => ({
        id,
        memberId: ids.member(memberKey),
        kind,
        referralId,
        caseFileId: null,
        createdAt: at,
        readAt,
      })),
    ],
  ];
}
