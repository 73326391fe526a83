import { Injectable } from '@nestjs/common';
import type { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { letterFonts } from '../letters/letter-fonts';
import type { ReceiptSheet } from './receipt-sheet';
import { RECEIPT_TEMPLATE } from './receipt-template';

/** Nothing is read from here: the template is text and its data come beside it. */
const NO_FOLDER = '/nonexistent';
const NO_SIGN = 'could not be displayed with';

/** Prints a receipt as a tagged PDF (PDF/UA-1). */
@Injectable()
export class ReceiptPrinter {
  private compiler: Promise<NodeCompiler> | null = null;

  /** A language whose signs no font has is left out: the French text, which counts, is always printed. */
  async print(sheet: ReceiptSheet, now: Date): Promise<Buffer> {
    this.compiler ??= this.prepare();
    const compiler = await this.compiler;
    try {
      return this.printed(compiler, sheet, now);
    } catch (failure) {
      if (!String(failure).includes(NO_SIGN) || sheet.notices.length < 2) throw failure;
      return this.printed(compiler, { ...sheet, notices: sheet.notices.slice(0, 1) }, now);
    } finally {
      // what was printed is about a person and stays nowhere else
      compiler.evictCache(0);
    }
  }

  private printed(compiler: NodeCompiler, sheet: ReceiptSheet, now: Date): Buffer {
    const pdf = compiler.pdf(
      { mainFileContent: RECEIPT_TEMPLATE, inputs: { data: JSON.stringify(sheet) } },
      { pdfStandard: 'ua-1', creationTimestamp: Math.floor(now.getTime() / 1000) },
    );
    return Buffer.from(pdf);
  }

  private async prepare(): Promise<NodeCompiler> {
    const { NodeCompiler } = await import('@myriaddreamin/typst-ts-node-compiler');
    return NodeCompiler.create({ workspace: NO_FOLDER, fontArgs: [{ fontBlobs: await letterFonts() }] });
  }
}
