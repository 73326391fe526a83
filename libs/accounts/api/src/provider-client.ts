import { createHash, randomBytes } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import * as openid from 'openid-client';
import { PROVIDER_PROBLEMS } from '@guichet/accounts-contract';
import { refusedFor, Refused } from '@guichet/platform-contract';
import { Configuration, Sealing, UnitOfWork } from '@guichet/platform-api-kernel';
import { ProviderCalls } from './provider-calls';

const SETTINGS = 'select * from provider_settings($1)';
const BEGIN = 'select begin_provider_attempt($1, $2, $3, $4, $5, $6)';
const TAKE = 'select * from take_provider_attempt($1, $2, $3, $4)';
const REFUSED = 'select provider_refused($1, $2)';
const PATIENCE_SECONDS = 5;
const SECRET_USE = 'identity provider';
const VERIFIER_USE = 'PKCE verifier';
/** What of a provider's word on how it recognised the person counts as a second factor (RFC 8176). */
const STRONG = ['mfa', 'otp', 'hwk', 'swk', 'pop'];

interface SettingsRow {
  issuer: string;
  client_id: string;
  secret: Buffer;
  organisation_id: string;
}

/** The library marks it as deprecated only so that it stands out; it is for providers on this machine, where a setting allows them. */
const plain: (provider: openid.Configuration) => void = Reflect.get(openid, 'allowInsecureRequests');

/** Who the provider says it was. */
export interface ProviderWord {
  readonly issuer: string;
  readonly subject: string;
  readonly strong: boolean;
}

/** Where to send the browser, and the secret that binds the answer to it. */
export interface ProviderQuestion {
  readonly address: string;
  readonly browser: string;
}

export const sealedSecret = (sealing: Sealing, organisationId: string, secret: string): Buffer =>
  sealing.seal(SECRET_USE, organisationId, secret);
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The code flow with PKCE, state and nonce. The library checks the tokens; their signature too, which it only does when told. */
@Injectable()
export class ProviderClient {
  private readonly logger = new Logger('Provider');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly configuration: Configuration,
    private readonly sealing: Sealing,
    private readonly calls: ProviderCalls,
  ) {}

  async ask(providerId: string, memberId: string | null): Promise<ProviderQuestion> {
    const settings = await this.settings(providerId);
    try {
      const provider = await this.discover(settings);
      const [state, nonce, verifier] = [openid.randomState(), openid.randomNonce(), openid.randomPKCECodeVerifier()];
      const browser = randomBytes(32).toString('base64url');
      const sealed = this.sealing.seal(VERIFIER_USE, nonce, verifier);
      const values = [hash(state), hash(browser), providerId, memberId, nonce, sealed];
      await this.unitOfWork.outsideContext(BEGIN, values);
      const address = openid.buildAuthorizationUrl(provider, {
        redirect_uri: this.returnAddress(providerId),
        scope: 'openid',
        response_type: 'code',
        code_challenge: await openid.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
        state,
        nonce,
      });
      return { address: address.href, browser };
    } catch (failure) {
      throw this.refusal(failure);
    }
  }

  /** What the answer proves. One refusal for every fault. */
  async hear(
    { providerId, query }: { providerId: string; query: string },
    browser: string | undefined,
    memberId: string | null,
    requestId: string,
  ): Promise<ProviderWord> {
    const settings = await this.settings(providerId);
    try {
      const state = new URLSearchParams(query).get('state') ?? '';
      const keys = [hash(state), hash(browser ?? ''), providerId, memberId];
      const [attempt] = await this.unitOfWork.outsideContext<{ nonce: string; verifier: Buffer }>(TAKE, keys);
      if (!attempt) throw new Error('nobody here asked for this');
      const answered = new URL(this.returnAddress(providerId));
      answered.search = query;
      const tokens = await openid.authorizationCodeGrant(await this.discover(settings), answered, {
        pkceCodeVerifier: this.sealing.open(VERIFIER_USE, attempt.nonce, attempt.verifier),
        expectedNonce: attempt.nonce,
        expectedState: state,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims?.iss !== settings.issuer) throw new Error('the token names another issuer');
      const methods = Array.isArray(claims['amr']) ? (claims['amr'] as unknown[]) : [];
      return { issuer: claims.iss, subject: claims.sub, strong: STRONG.some((one) => methods.includes(one)) };
    } catch (failure) {
      await this.unitOfWork.outsideContext(REFUSED, [requestId, providerId]);
      throw this.refusal(failure);
    }
  }

  private returnAddress(providerId: string): string {
    return `${new URL(this.configuration.publicOrigin).origin}/connexion/retour/${providerId}`;
  }

  private async settings(providerId: string): Promise<SettingsRow> {
    const [row] = await this.unitOfWork.outsideContext<SettingsRow>(SETTINGS, [providerId]);
    if (!row) throw refusedFor('not_found');
    return row;
  }

  private async discover({ issuer, client_id, secret, organisation_id }: SettingsRow): Promise<openid.Configuration> {
    const server = new URL(issuer);
    const insecure = this.configuration.providerLoopback && server.protocol === 'http:' ? [plain] : [];
    const provider = await openid.discovery(
      server,
      client_id,
      undefined,
      openid.ClientSecretBasic(this.sealing.open(SECRET_USE, organisation_id, secret)),
      {
        [openid.customFetch]: this.calls.send,
        timeout: PATIENCE_SECONDS,
        execute: [openid.enableNonRepudiationChecks, ...insecure],
      },
    );
    if (provider.serverMetadata().issuer !== issuer) throw new Error('the provider names itself otherwise');
    return provider;
  }

  private refusal(failure: unknown): Refused {
    const { code, message } = failure as { code?: string; message?: string };
    this.logger.warn(`an identity provider was refused: ${code ?? ''} ${(message ?? '').slice(0, 120)}`);
    return new Refused(PROVIDER_PROBLEMS.refused, 401);
  }
}
