import { ApiProperty } from '@nestjs/swagger';
import { IsUrl } from 'class-validator';
import type {
  OwnProvider,
  ProviderChoice,
  ProviderChoices,
  ProviderReturn,
  ProviderSettings,
} from '@guichet/accounts-contract';
import { FlagField, IdField, TextField, TextsField } from '@guichet/platform-api-kernel';

/** The address somebody would sign in with. */
export class ProviderEmailDto {
  @TextField({ description: 'E-mail; only its domain counts', min: 3, max: 254 }) email: string;
}
/** A provider. */
export class ProviderChoiceDto implements ProviderChoice {
  @ApiProperty({ format: 'uuid', description: 'Identifier' }) id: string;
  @ApiProperty({ description: 'Name of the organisation' }) name: string;
}
/** Providers of a domain. */
export class ProviderChoicesDto implements ProviderChoices {
  @ApiProperty({ type: [ProviderChoiceDto], description: 'By name' }) items: ProviderChoiceDto[];
}
/** Which provider. */
export class ProviderIdDto {
  @IdField({ description: 'Provider' }) providerId: string;
}
/** Where to go. */
export class ProviderAddressDto {
  @ApiProperty({ description: 'Address at the provider' }) address: string;
}
/** What came back. */
export class ProviderReturnDto extends ProviderIdDto implements ProviderReturn {
  @TextField({ description: 'Query of the address that the provider sent the browser to', min: 1, max: 4000 })
  query: string;
}
/** The own identity there. */
export class OwnProviderDto implements OwnProvider {
  @ApiProperty({ type: ProviderChoiceDto, nullable: true, description: 'Provider of the organisation' })
  provider: ProviderChoiceDto | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Linked since' })
  linkedAt: string | null;
}
/** Settings as they stand. */
export class ProviderSettingsDto implements ProviderSettings {
  @ApiProperty({ description: 'Issuer' }) issuer: string;
  @ApiProperty({ description: 'Client identifier' }) clientId: string;
  @ApiProperty({ type: [String], description: 'Domains of e-mail addresses' }) domains: string[];
  @ApiProperty({ description: 'Offered' }) active: boolean;
}
/** Settings as they shall be. */
export class SetProviderDto implements ProviderSettings {
  @IsUrl({ require_tld: false, require_protocol: true, protocols: ['https', 'http'] })
  @TextField({ description: 'Issuer, exactly as in its tokens', min: 10, max: 300 })
  issuer: string;
  @TextField({ description: 'Client identifier', min: 1, max: 300 }) clientId: string;
  @TextField({ description: 'Client secret; left out to keep the present one', min: 1, max: 500, optional: true })
  clientSecret?: string;
  @TextsField({ description: 'Domains of e-mail addresses to which it is offered', max: 20, length: 120 })
  domains: string[];
  @FlagField({ description: 'Offered' }) active: boolean;
}
