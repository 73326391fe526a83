import { PROOF_KINDS, SIGNATURE_PATH } from '@guichet/access-contract';
import type { AgreementForm, AgreementProof, ProofKind } from '@guichet/access-contract';

/** Which proofs stand for a yes given in each form: paper has none here, its scan is attached later. */
const PROOFS_OF_FORM = {
  signed: [],
  oral_recorded: ['witnessed'],
  on_screen: ['drawn', 'typed'],
} as const satisfies Record<AgreementForm, readonly ProofKind[]>;

/** True when the proof is one that the form asks for, and is whole. */
export function provesAgreement(form: AgreementForm, proof: AgreementProof | null): boolean {
  const kinds: readonly ProofKind[] = PROOFS_OF_FORM[form];
  if (proof === null) return kinds.length === 0;
  const drawn = proof.kind === 'drawn';
  return (
    kinds.includes(proof.kind) &&
    PROOF_KINDS.includes(proof.kind) &&
    proof.name.trim() !== '' &&
    drawn === (proof.path !== '') &&
    (!drawn || SIGNATURE_PATH.test(proof.path))
  );
}
