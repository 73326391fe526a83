import { Injectable } from '@nestjs/common';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { DOCUMENT_PROBLEMS } from '@guichet/documents-contract';
import { GENERAL_PROBLEMS, Refused } from '@guichet/platform-contract';
import { letterFonts } from './letter-fonts';
import { LETTER_TEMPLATE } from './letter-template';

/** Nothing is read from here: the template is text and its data come beside it. */
const NO_FOLDER = '/nonexistent';
const NO_SIGN = 'could not be displayed with';

/** Prints a sheet as a tagged PDF (PDF/UA-1). */
@Injectable()
export class LetterPrinter {
  private compiler: Promise<NodeCompiler> | null = null;

  /**
   * @param template takes the sheet as data; a letter’s own when left out
   * @throws letter_not_printable when no font has one of its signs
   */
  async print(sheet: object, now: Date, template = LETTER_TEMPLATE): Promise<Buffer> {
    this.compiler ??= this.prepare();
    const compiler = await this.compiler;
    try {
      const pdf = compiler.pdf(
        { mainFileContent: template, inputs: { data: JSON.stringify(sheet) } },
        { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) },
      );
      return Buffer.from(pdf);
    } catch (failure) {
      if (String(failure).includes(NO_SIGN))
        throw new Refused(DOCUMENT_PROBLEMS.notPrintable, GENERAL_PROBLEMS.unprocessable);
      throw failure;
    } finally {
      // what was printed is about a person and stays nowhere else
      compiler.evictCache(0);
    }
  }

  private async prepare(): Promise<NodeCompiler> {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({ workspace: NO_FOLDER, fontArgs: [{ fontBlobs: await letterFonts() }] });
  }
}
