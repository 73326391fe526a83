import { Component, computed, inject, input, linkedSignal, resource } from '@angular/core';
import { FormField, FormRoot, form, maxLength, pattern, required, validate } from '@angular/forms/signals';
import { PROVIDER_PROBLEMS } from '@guichet/accounts-contract';
import type { ProviderSettings } from '@guichet/accounts-contract';
import { AsyncView, Card, Chip, ErrorSummary, Field, Loaded, Toasts } from '@guichet/platform-ui';
import { Commands, Problem, ProblemWords, sendForm, Words } from '@guichet/platform-web-kernel';
import { TranslocoPipe } from '@jsverse/transloco';
import { onField } from '../on-field';
import { domainsOf, draftOfProvider } from './provider-draft';

/** What is known of the provider of an organisation; null: it has none. */
interface Standing {
  readonly provider: ProviderSettings | null;
}

/** The identity provider of an organisation (OpenID Connect). Its secret goes in and never comes out. */
@Component({
  selector: 'gu-provider-settings-form',
  imports: [AsyncView, Card, Chip, ErrorSummary, Field, FormField, FormRoot, Loaded, TranslocoPipe],
  templateUrl: './provider-settings-form.html',
})
export class ProviderSettingsForm {
  private readonly commands = inject(Commands);
  private readonly problemWords = inject(ProblemWords);
  private readonly toasts = inject(Toasts);
  private readonly words = inject(Words);

  readonly organisationId = input.required<string>();

  private readonly path = computed(() => `/api/organisations/${this.organisationId()}/sign-in-provider`);
  protected readonly standing = resource({
    params: () => this.path(),
    loader: ({ params }) => this.read(params),
  });
  protected readonly known = computed(() => (this.standing.hasValue() ? this.standing.value().provider : null));
  private readonly asKnown = computed(() => draftOfProvider(this.known()));
  private readonly draft = linkedSignal(() => this.asKnown());
  protected readonly form = form(
    this.draft,
    (path) => {
      required(path.issuer, { message: 'organisations.signIn.issuerMissing' });
      pattern(path.issuer, /^https?:\/\/\S+$/, { message: 'organisations.signIn.issuerForm' });
      maxLength(path.issuer, 300);
      required(path.clientId, { message: 'organisations.signIn.clientIdMissing' });
      maxLength(path.clientId, 300);
      validate(path.clientSecret, ({ value }) =>
        value() === '' && this.known() === null
          ? { kind: 'required', message: 'organisations.signIn.secretMissing' }
          : undefined,
      );
      maxLength(path.clientSecret, 500);
      validate(path.domains, ({ value }) =>
        domainsOf(value()).every((domain) => /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain))
          ? undefined
          : { kind: 'domain', message: 'organisations.signIn.domainForm' },
      );
    },
    {
      submission: {
        action: (tree) =>
          sendForm(
            tree,
            () => onField({ [PROVIDER_PROBLEMS.secretMissing]: 'clientSecret' }, () => this.save()),
            this.problemWords,
          ),
      },
    },
  );
  /** True while leaving would lose what was typed. */
  readonly changed = computed(() => JSON.stringify(this.draft()) !== JSON.stringify(this.asKnown()));

  private async read(path: string): Promise<Standing> {
    try {
      return { provider: await this.commands.read<ProviderSettings>(path) };
    } catch (error) {
      if (error instanceof Problem && error.status === 404) return { provider: null };
      throw error;
    }
  }

  private async save(): Promise<void> {
    const { clientSecret, domains, ...rest } = this.draft();
    const command = { ...rest, domains: domainsOf(domains), ...(clientSecret && { clientSecret }) };
    await this.commands.put(this.path(), command, null);
    this.toasts.say(this.words.say('organisations.signIn.providerSaved'));
    this.standing.reload();
  }
}
