import { IntersectionType, OmitType } from '@nestjs/swagger';
import { ORGANISATION_KINDS, ORGANISATION_LIMITS } from '@guichet/organisations-contract';
import type {
  ChangeOrganisation,
  CreateOrganisation,
  OrganisationDetails,
  OrganisationKind,
  OrganisationStanding,
} from '@guichet/organisations-contract';
import { ChoiceField, DayField, FlagField, PartField, TextField } from '@guichet/platform-api-kernel';
import { OptionalTextField, PhoneField, PublicEmailField, WebsiteField } from './public-address';

const LIMITS = ORGANISATION_LIMITS;

/** What the members of an organisation may say about it themselves. */
class OrganisationDetailsDto implements OrganisationDetails {
  @TextField({ description: 'Name as its own papers print it', min: LIMITS.nameMin, max: LIMITS.name }) name: string;
  @TextField({ description: 'Name as people say it', min: LIMITS.nameMin, max: LIMITS.shortName }) shortName: string;
  @TextField({ description: 'What it does, in plain French', max: LIMITS.description }) description: string;
  @WebsiteField({ description: 'Public web address', max: LIMITS.website }) website: string | null;
  @PhoneField({ description: 'Public telephone', max: LIMITS.phone }) phone: string | null;
  @PublicEmailField({ description: 'Public e-mail', max: LIMITS.email }) email: string | null;
  @OptionalTextField({ description: 'Public postal address', max: LIMITS.address }) address: string | null;
}

/** What only the administrator of the city decides. */
export class OrganisationStandingDto implements OrganisationStanding {
  @ChoiceField(ORGANISATION_KINDS, { description: 'Kind of organisation' }) kind: OrganisationKind;
  @FlagField({ description: 'Its members sign in here' }) hasAccount: boolean;
  @DayField({ description: 'Since when its convention is signed', nullable: true }) conventionSignedOn: string | null;
  @FlagField({ description: 'False closes it to referrals and to sign-in' }) active: boolean;
}

/** A new organisation. */
export class CreateOrganisationDto
  extends IntersectionType(OrganisationDetailsDto, OmitType(OrganisationStandingDto, ['active'] as const))
  implements CreateOrganisation {}

/** An organisation as it shall be. */
export class ChangeOrganisationDto extends OrganisationDetailsDto implements ChangeOrganisation {
  @PartField(() => OrganisationStandingDto, {
    description: 'Only from an administrator; left out, it stays',
    optional: true,
  })
  standing?: OrganisationStandingDto;
}
