import type { FactSource } from '../vocabularies';

/** How a skill is known: said, seen at work, attested by somebody, certified by a body that may. */
export const SKILL_PROOFS = ['declared', 'shown', 'attested', 'certified'] as const;
export type SkillProof = (typeof SKILL_PROOFS)[number];

/** Something the person knows how to do, and how it is known. Days are YYYY-MM-DD. */
export interface SkillInput {
  source: FactSource;
  /** Code in reference list skill: skill of the list; null when named otherwise. */
  skillCode: string | null;
  /** Skill, in the words used. */
  name: string;
  /** How it is known. */
  proof: SkillProof;
  /** Where it was shown or attested. */
  shownWhere: string;
  /** When. */
  shownOn: string | null;
  /** Who saw, attested or certified it. */
  shownBy: string;
  /** Remark. */
  note: string;
}
