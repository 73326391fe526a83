export { Member } from './member.entity';
export { Organisation } from './organisation.entity';
export { TeamClosure } from './team-closure.entity';
export { TeamMembership } from './team-membership.entity';
export { Team } from './team.entity';
