/** Length of a password, in characters. Long beats complicated; no rule asks for capitals or digits. */
export const PASSWORD_LIMITS = { min: 15, max: 200 } as const;

/** Why a password is refused. */
export const PASSWORD_FAULTS = [
  'too_short',
  'too_long',
  'too_common',
  'too_uniform',
  'names_the_place',
  'names_you',
] as const;
export type PasswordFault = (typeof PASSWORD_FAULTS)[number];

/** What an attacker would try first about this place. */
const PLACE_WORDS = ['guichet', 'liege', 'luik', 'cpas', 'forem', 'ardente'];

/** Long passwords from published lists, and their obvious local kin, folded. */
const COMMON = [
  'motdepasse',
  'password',
  'passw0rd',
  'azertyuiop',
  'qwertyuiop',
  'qwertzuiop',
  'azerty123',
  'qwerty123',
  'bienvenue',
  'welcome123',
  'letmein',
  'iloveyou',
  'jetaime',
  'administrateur',
  'administrator',
  'changeme',
  'changezmoi',
  'secret123',
  'footballfootball',
  'correcthorsebatterystaple',
  '1q2w3e4r',
  '1a2z3e4r',
  'abcdefghij',
  'abcd1234',
  'standardliege',
  'doudou',
  'soleil123',
];
/** Share of a password that must remain beside a common part. */
const OWN_PART = 9;
const SHORTEST_NAME = 4;
const FEWEST_CHARACTERS = 5;
/** Share of neighbouring characters that follow each other, from which a password is a run. */
const RUN_SHARE = 0.7;

/** Who wants the password: none of these words may stand in it. */
export interface PasswordOwner {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
}

/** Every reason to refuse a password, after NIST SP 800-63B: long, not known, not about the place or the person. Empty when it is fine. */
export function passwordFaults(password: string, owner: PasswordOwner): PasswordFault[] {
  const folded = fold(password);
  const length = [...password.normalize('NFC')].length;
  const names = [owner.givenName, owner.familyName, owner.email.split('@')[0] ?? '']
    .flatMap((name) => name.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold))
    .filter((word) => word.length >= SHORTEST_NAME);
  const faults: readonly (readonly [boolean, PasswordFault])[] = [
    [length < PASSWORD_LIMITS.min, 'too_short'],
    [length > PASSWORD_LIMITS.max, 'too_long'],
    [COMMON.some((common) => folded.includes(common) && folded.length - common.length < OWN_PART), 'too_common'],
    [isUniform(folded), 'too_uniform'],
    [PLACE_WORDS.some((word) => folded.includes(word)), 'names_the_place'],
    [names.some((name) => folded.includes(name)), 'names_you'],
  ];
  return faults.filter(([found]) => found).map(([, fault]) => fault);
}

/** Case, accents and the signs people put between words do not make a password another one. */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\s._-]/gu, '')
    .toLowerCase();
}

/** Few different characters, one short piece repeated, or a run along the alphabet or the digits. */
function isUniform(folded: string): boolean {
  const codes = [...folded].map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  const runs = (direction: number) => steps.filter((step) => step === direction).length > steps.length * RUN_SHARE;
  return new Set(codes).size < FEWEST_CHARACTERS || /^(.{1,6})\1+.{0,5}$/u.test(folded) || runs(1) || runs(-1);
}
