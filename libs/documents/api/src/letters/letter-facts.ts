import type { AttestedCourse } from '@guichet/documents-domain';

/** A birth as far as it is known. */
export interface Birth {
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  readonly approximate: boolean;
}

/** Labels of a code, by the languages that the reference lists have. */
export interface Labels {
  readonly fr: string;
  readonly en: string;
}

/** What was agreed with the person, as the agreed version of the plan keeps it. */
export interface AgreedPlanFacts {
  readonly number: number;
  readonly agreedOn: string;
  readonly reviewOn: string;
  readonly needs: readonly {
    readonly theme: Labels;
    readonly situation: string;
    readonly state: 'open' | 'met' | 'set_aside';
    readonly goals: readonly {
      readonly ownWords: string;
      readonly state: 'undecided' | 'under_way' | 'paused' | 'reached' | 'changed_course';
      readonly actions: readonly {
        readonly what: string;
        readonly doer: string | null;
        readonly dueOn: string | null;
        readonly state: 'to_do' | 'done' | 'no_longer_needed';
      }[];
    }[];
  }[];
}

/** What a letter says of the person and of whoever writes it. */
export interface LetterFacts {
  readonly person: {
    readonly name: string;
    /** The name in the person's own script; empty when it is not known. */
    readonly ownScriptName: string;
    readonly birth: Birth;
  };
  /** First day of the file, when the organisation that writes owns it. */
  readonly since: string | null;
  readonly organisation: {
    readonly name: string;
    readonly address: string;
    readonly phone: string;
    readonly email: string;
  };
  readonly signedBy: string;
  /** Hours that the organisation vouches for, within what was asked for. */
  readonly courses: readonly AttestedCourse[];
  readonly plan: AgreedPlanFacts | null;
}
