import { ROOMS } from '@guichet/access-contract';
import type { Room } from '@guichet/access-contract';
import { fileActions, levelIn, relationsTo } from '@guichet/access-domain';
import type { CaseFileView, PeopleAround } from '@guichet/case-files-contract';
import { lifeOf } from '@guichet/case-files-domain';
import type { Actor } from '@guichet/platform-api-kernel';
import type { CaseFileDocument } from './case-file-document';
import { roomsView } from './rooms.view';
import type { ReadingTime } from './rooms.view';
import { standingOf } from './standing';
import type { Standing } from './standing';

/** Receiving teams: to the owning organisation all of them, to others those with whom they share a room. */
function receiversFor(sent: CaseFileDocument, standing: Standing): PeopleAround['receivers'] {
  const owns = standing.actor.organisationId === standing.file.organisationId;
  const reads = new Set<Room>(
    ROOMS.filter((room) => ['read', 'contribute'].includes(levelIn(standing.actor, standing.file, room))),
  );
  const teams = new Map<string, PeopleAround['receivers'][number]>();
  for (const { teamId, team, organisation, room, since } of sent.grants) {
    if (!owns && !reads.has(room)) continue;
    const known = teams.get(teamId);
    if (!known) teams.set(teamId, { teamId, team, organisation, since, rooms: [room] });
    else {
      known.rooms.push(room);
      if (since < known.since) known.since = since;
    }
  }
  return [...teams.values()];
}

/** The file as its reader sees it. */
export function caseFileView(sent: CaseFileDocument, actor: Actor, time: ReadingTime): CaseFileView {
  const standing = standingOf(actor, sent);
  const { staffOfOrganisationId, ...header } = sent.header;
  return {
    ...header,
    staffFile: staffOfOrganisationId !== null,
    around: {
      members: sent.members,
      receivers: receiversFor(sent, standing),
    },
    relation: relationsTo(standing.actor, standing.file)[0] ?? 'none',
    lastVisit: { at: sent.previousVisit, changes: sent.changes },
    rooms: roomsView(sent, standing, time),
    awaited: sent.awaited,
    agreements: sent.agreements,
    referrals: sent.referrals,
    openAccessRequests: sent.openAccessRequests,
    allowedActions: fileActions(standing.actor, standing.file, lifeOf(header.status)),
  };
}
