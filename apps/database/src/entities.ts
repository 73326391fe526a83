import { AccessGrant, AccessRequest, MemberTie, SharingAgreement } from '@guichet/access-api';
import { Credential, Session } from '@guichet/accounts-api';
import {
  CaseFile,
  CaseFileMember,
  EmploymentEpisode,
  HousingSituation,
  Note,
  Project,
  ResidenceDocument,
  ResidenceProcedure,
  TrainingEpisode,
} from '@guichet/case-files-api';
import { Notice } from '@guichet/notifications-api';
import { Member, Organisation, Team, TeamClosure, TeamMembership } from '@guichet/organisations-api';
import { ContactMethod, Person, PersonAlias, PersonLanguage, PersonNationality } from '@guichet/people-api';
import { AgreedPlan, AutonomyRating, PlanAction, PlanGoal, PlanNeed, Urgency } from '@guichet/plans-api';
import { ReferenceEntry, ResidenceRule } from '@guichet/reference-data-api';
import { Referral, ReferralAmendment, ReferralCheck, ReferralTransition } from '@guichet/referrals-api';

/** Every table that entities describe. */
export const ENTITIES = [
  Organisation,
  Team,
  TeamClosure,
  Member,
  TeamMembership,
  Credential,
  Session,
  ReferenceEntry,
  ResidenceRule,
  Person,
  PersonAlias,
  PersonNationality,
  PersonLanguage,
  ContactMethod,
  CaseFile,
  CaseFileMember,
  ResidenceDocument,
  ResidenceProcedure,
  HousingSituation,
  TrainingEpisode,
  EmploymentEpisode,
  Project,
  Note,
  SharingAgreement,
  AccessGrant,
  MemberTie,
  AccessRequest,
  Referral,
  ReferralTransition,
  ReferralAmendment,
  ReferralCheck,
  Notice,
  Urgency,
  PlanNeed,
  PlanGoal,
  PlanAction,
  AgreedPlan,
  AutonomyRating,
];
