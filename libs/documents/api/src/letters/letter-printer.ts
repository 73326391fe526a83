import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { BriefingSheet } from '../briefing/briefing-sheet';
import type { LetterSheet } from './letter-sheet';
import { LETTER_TEMPLATE } from './letter-template';

const FONTS = '@expo-google-fonts/atkinson-hyperlegible-next/package.json';
const WEIGHTS = ['400Regular', '700Bold'];
/** Nothing is read from here: the template is text and its data come beside it. */
const NO_FOLDER = '/nonexistent';

/** Prints a sheet as a tagged PDF (PDF/UA-1). */
@Injectable()
export class LetterPrinter {
  private compiler: Promise<NodeCompiler> | null = null;

  /** @param template takes the sheet as data; a letter’s own when left out */
  async print(sheet: LetterSheet | BriefingSheet, now: Date, template = LETTER_TEMPLATE): Promise<Buffer> {
    this.compiler ??= this.prepare();
    const compiler = await this.compiler;
    const pdf = compiler.pdf(
      { mainFileContent: template, inputs: { data: JSON.stringify(sheet) } },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) },
    );
    // what was printed is about a person and stays nowhere else
    compiler.evictCache(0);
    return Buffer.from(pdf);
  }

  private async prepare(): Promise<NodeCompiler> {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    const fonts = dirname(createRequire(import.meta.url).resolve(FONTS));
    return NodeCompiler.create({
      workspace: NO_FOLDER,
      fontArgs: [{ fontPaths: WEIGHTS.map((weight) => join(fonts, weight)) }],
    });
  }
}
