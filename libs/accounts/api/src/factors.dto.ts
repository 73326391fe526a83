import { ApiProperty } from '@nestjs/swagger';
import { IsOptional, IsString, Length } from 'class-validator';
import type {
  FreshProof,
  OwnFactors,
  OwnSession,
  OwnSessions,
  Passkey,
  ProofChoice,
  RecoveryCodes,
  SecondFactor,
  SecondStep,
  SessionEnds,
  TotpOffer,
} from '@guichet/accounts-contract';
import { BROWSERS, SECOND_FACTORS, SESSION_METHODS, SYSTEMS } from '@guichet/accounts-contract';
import { TextField } from '@guichet/platform-api-kernel';
import { SessionDto } from './session.dto';

const INSTANT = { format: 'date-time' } as const;
const ANSWER_LENGTH = 20_000;
const CODE = { min: 6, max: 40 } as const;

/** A second proof is asked for. */
export class SecondStepDto implements SecondStep {
  @ApiProperty({ enum: ['prove', 'enrol'], description: 'Prove a second factor, or set up the first' })
  step: 'prove' | 'enrol';
  @ApiProperty({ enum: [...SECOND_FACTORS], isArray: true, description: 'What can be given' }) factors: SecondFactor[];
}

/** A code as typed. */
export class CodeDto {
  @TextField({ description: 'Code of the app, or a recovery code; spaces and hyphens do not count', ...CODE })
  code: string;
}

/** The answer of a device. */
export class PasskeyAnswerDto {
  @TextField({ description: 'What navigator.credentials answered, as JSON', min: 2, max: ANSWER_LENGTH })
  answer: string;
}

/** A passkey to keep. */
export class NewPasskeyDto extends PasskeyAnswerDto {
  @TextField({ description: 'Name to recognise it by', min: 1, max: 60 }) name: string;
}

/** A passkey’s name. */
export class PasskeyNameDto {
  @TextField({ description: 'Name to recognise it by', min: 1, max: 60 }) name: string;
}

/** What a device is asked. */
export class PasskeyOptionsDto {
  @ApiProperty({ type: 'object', additionalProperties: true, description: 'Options of WebAuthn, in their JSON form' })
  options: object;
}

/** The app’s secret. */
export class TotpOfferDto implements TotpOffer {
  @ApiProperty({ description: 'Base32, in groups of four' }) secret: string;
  @ApiProperty({ description: 'Address for the app (otpauth)' }) address: string;
  @ApiProperty({ description: 'The address as a QR picture, SVG' }) picture: string;
}

/** Codes shown once. */
export class RecoveryCodesDto implements RecoveryCodes {
  @ApiProperty({ type: [String], description: 'Each opens one sign-in' }) codes: string[];
}

/** The first session with a second factor. */
export class EnrolledSessionDto extends RecoveryCodesDto {
  @ApiProperty({ type: SessionDto }) session: SessionDto;
}

/** A fresh proof: exactly one of the three. */
export class FreshProofDto implements FreshProof {
  @ApiProperty({ required: false, minLength: 1, maxLength: 256, description: 'Password, where it is the only factor' })
  @IsOptional()
  @IsString()
  @Length(1, 256)
  password?: string;
  @TextField({ description: 'Code of the app, or a recovery code', ...CODE, optional: true }) code?: string;
  @TextField({ description: 'Answer of a passkey, JSON', min: 2, max: ANSWER_LENGTH, optional: true }) passkey?: string;
}

/** What can prove. */
export class ProofChoiceDto implements ProofChoice {
  @ApiProperty({ enum: ['password', ...SECOND_FACTORS], isArray: true, description: 'What can be given' })
  factors: ('password' | SecondFactor)[];
}

/** The two ends of a session. */
export class SessionEndsDto implements SessionEnds {
  @ApiProperty({ ...INSTANT, description: 'End if nothing more is asked' }) idleAt: string;
  @ApiProperty({ ...INSTANT, description: 'End whatever happens' }) expiresAt: string;
}

/** An open session. */
export class OwnSessionDto implements OwnSession {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'The one that asks' }) current: boolean;
  @ApiProperty({ enum: [...BROWSERS], description: 'Kind of browser' }) browser: OwnSession['browser'];
  @ApiProperty({ enum: [...SYSTEMS], description: 'Kind of system' }) system: OwnSession['system'];
  @ApiProperty({ enum: [...SESSION_METHODS], description: 'What its sign-in rests on' }) method: OwnSession['method'];
  @ApiProperty({ ...INSTANT, description: 'Sign-in' }) createdAt: string;
  @ApiProperty({ ...INSTANT, description: 'Last request, to the minute' }) lastSeenAt: string;
  @ApiProperty({ ...INSTANT, description: 'End whatever happens' }) expiresAt: string;
}
/** Open sessions. */
export class OwnSessionsDto implements OwnSessions {
  @ApiProperty({ type: [OwnSessionDto], description: 'The newest use first' }) items: OwnSessionDto[];
}

/** A passkey. */
export class PasskeyDto implements Passkey {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name' }) name: string;
  @ApiProperty({ ...INSTANT, description: 'Registered' }) createdAt: string;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'Last sign-in with it' })
  lastUsedAt: string | null;
  @ApiProperty({ description: 'Kept in an account of the maker of the device' }) backedUp: boolean;
}
/** The own factors. */
export class OwnFactorsDto implements OwnFactors {
  @ApiProperty({ description: 'There is a password' }) hasPassword: boolean;
  @ApiProperty({ ...INSTANT, type: String, nullable: true, description: 'Authenticator app since' })
  totpSince: string | null;
  @ApiProperty({ type: 'integer', description: 'Unused recovery codes' }) recoveryCodes: number;
  @ApiProperty({ type: [PasskeyDto], description: 'Passkeys' }) passkeys: PasskeyDto[];
  @ApiProperty({ description: 'A second factor must stand' }) required: boolean;
}
