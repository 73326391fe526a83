/** A page that says what it stands for and that it is invented; a PDF as a scanner would send it. */
export async function specimenPdf(title: string, lines: readonly string[], at: Date): Promise<Buffer> {
  const { PDFDocument, rgb, StandardFonts } = await import('@cantoo/pdf-lib');
  const document = await PDFDocument.create({ updateMetadata: false });
  const bold = await document.embedFont(StandardFonts.HelveticaBold);
  const plain = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([595, 842]);
  const petrol = rgb(0.05, 0.35, 0.4);
  page.drawRectangle({ x: 40, y: 560, width: 515, height: 230, borderColor: petrol, borderWidth: 1.5 });
  page.drawText('SPÉCIMEN', { x: 60, y: 750, size: 12, font: bold, color: petrol });
  page.drawText(title, { x: 60, y: 715, size: 18, font: bold, maxWidth: 475, lineHeight: 22 });
  lines.forEach((line, index) => page.drawText(line, { x: 60, y: 650 - index * 22, size: 12, font: plain }));
  page.drawText('Document inventé pour la démonstration ; il ne prouve rien.', { x: 60, y: 575, size: 9, font: plain });
  document.setCreationDate(at);
  return Buffer.from(await document.save());
}
