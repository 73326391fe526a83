import type { ReferralAlternative } from '@guichet/referrals-contract';

/** What the person needs from another team. */
export interface Need {
  readonly languageCode: string | null;
  /** The last team refused for want of a residence document: teams that ask for none come first. */
  readonly withoutDocument: boolean;
}

/**
 * Other teams, best first: those that do not ask for the paper the person lacks, those that share most of what was asked,
 * those that speak the person’s language, those that answer fastest. A team without a known time comes after those with one.
 */
export function rankAlternatives(teams: readonly ReferralAlternative[], need: Need): ReferralAlternative[] {
  const paper = (team: ReferralAlternative): number => (need.withoutDocument && team.asksResidenceDocument ? 1 : 0);
  const language = (team: ReferralAlternative): number => (need.languageCode !== null && team.speaksLanguage ? 0 : 1);
  const days = (team: ReferralAlternative): number => team.medianAnswerDays ?? Number.MAX_SAFE_INTEGER;
  return [...teams].sort(
    (one, other) =>
      paper(one) - paper(other) ||
      other.sharedThemes.length - one.sharedThemes.length ||
      language(one) - language(other) ||
      days(one) - days(other) ||
      one.teamName.localeCompare(other.teamName, 'fr') ||
      one.teamId.localeCompare(other.teamId),
  );
}
