import { InjectionToken } from '@angular/core';

/** One answer of the command palette. */
export interface PaletteEntry {
  readonly label: string;
  /** A second line: what tells two people of the same name apart. */
  readonly detail?: string;
  /** Router commands or an address within the portal. */
  readonly link: string | readonly unknown[];
}

/** Answers what was typed into the palette, from one kind of thing. */
export interface PaletteSource {
  /** Catalogue key of the group's heading; it must be in the base catalogue or already loaded. */
  readonly heading: string;
  /** Members without it never ask this source. */
  readonly permission?: string;
  /** Answers in the order to show; called in an injection context after each pause in typing, at least two characters. */
  find(typed: string, signal: AbortSignal): Promise<readonly PaletteEntry[]>;
}

/** Multi-provider: what the palette searches beside the pages. Loaded when the palette first opens. */
export const PALETTE_SOURCES = new InjectionToken<readonly (() => Promise<PaletteSource>)[]>('PALETTE_SOURCES');
