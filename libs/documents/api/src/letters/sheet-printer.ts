import { Injectable } from '@nestjs/common';
import { LetterPrinter } from './letter-printer';

/** Prints a sheet of another scope as a tagged PDF (PDF/UA-1), with the fonts of the letters. */
@Injectable()
export class SheetPrinter {
  constructor(private readonly printer: LetterPrinter) {}

  /**
   * @param template typst that reads `sheet` as data, so that nothing typed becomes part of the template
   * @throws letter_not_printable when no font has one of its signs
   */
  print(template: string, sheet: object, now: Date): Promise<Buffer> {
    return this.printer.print(sheet, now, template);
  }
}
