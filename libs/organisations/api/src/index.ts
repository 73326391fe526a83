export { Departure, Invitation, SecrecyAcceptance, SecrecyText } from './invitation.entity';
export { Member } from './member.entity';
export { ORGANISATION_SENTENCES } from './organisation-sentences';
export { Organisation } from './organisation.entity';
export { OrganisationsModule } from './organisations.module';
export { TeamClosure } from './team-closure.entity';
export { TeamMembership } from './team-membership.entity';
export { Team } from './team.entity';
