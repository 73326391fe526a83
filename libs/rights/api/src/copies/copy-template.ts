/** What is held of a person, in typst: a part for each room, a heading for each thing, its facts as a list. Data are never markup. */
export const COPY_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.by)
#set page(paper: "a4", margin: (x: 2cm, top: 1.8cm, bottom: 2cm), footer: context align(center, text(size: 8pt, fill: luma(80))[
  #d.foot · #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic"), size: 10.5pt, hyphenate: false)
#set par(justify: false, leading: 0.65em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 19pt)
#show heading.where(level: 2): set text(size: 14pt)
#show heading.where(level: 3): set text(size: 11pt)
#show heading: set block(above: 1.4em, below: 0.6em)

= #d.title
#for line in d.lead { par(line) }
#if d.withheld.len() > 0 {
  heading(level: 2, d.withheldTitle)
  list(..d.withheld)
}
#for part in d.parts {
  heading(level: 2, part.title)
  for item in part.items {
    heading(level: 3, item.title)
    list(..item.lines)
  }
}
#heading(level: 2, d.rightsTitle)
#for line in d.rights { par(line) }
`;
