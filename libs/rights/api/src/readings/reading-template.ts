/** Who opened a file, in typst: three tables with heads that repeat. Data come beside it and are never markup. */
export const READING_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.by)
#set page(paper: "a4", margin: (x: 1.8cm, top: 1.8cm, bottom: 2cm), footer: context align(center, text(size: 8pt, fill: luma(80))[
  #d.foot · #counter(page).display("1 / 1", both: true)
]))
#set text(lang: d.lang, font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic"), size: 10pt, hyphenate: false)
#set par(justify: false, leading: 0.6em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 2): set block(above: 1.5em, below: 0.7em)

= #d.title
#for line in d.lead { par(line) }

#for part in d.parts {
  heading(level: 2, part.title)
  if part.rows.len() == 0 { par(part.none) } else {
    table(
      columns: part.widths.map(w => w * 1fr),
      inset: 5pt,
      stroke: (x: none, y: 0.5pt + luma(140)),
      table.header(..part.head.map(word => strong(word))),
      ..part.rows.flatten(),
    )
  }
  if part.cut != "" { par(part.cut) }
}
#for line in d.close { par(line) }
`;
