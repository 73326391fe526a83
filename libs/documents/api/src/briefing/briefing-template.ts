/** One page for whoever takes over, in typst. Data come beside it and are never markup; nothing breaks onto a second page. */
export const BRIEFING_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.organisation)
#set page(paper: "a4", margin: (x: 1.8cm, top: 1.5cm, bottom: 1.6cm), footer: align(center, text(size: 7.5pt, fill: luma(80), d.foot)))
#set text(lang: d.lang, font: "Atkinson Hyperlegible Next", size: 9.5pt, hyphenate: false)
#set par(justify: false, leading: 0.5em, spacing: 0.6em)
#show heading.where(level: 1): set text(size: 17pt, weight: 700)
#show heading.where(level: 2): set text(size: 10.5pt, weight: 700)
#show heading.where(level: 2): set block(above: 0.9em, below: 0.4em)

= #d.name
#for line in d.head { par(line) }

#for part in d.parts {
  heading(level: 2, part.title)
  list(tight: true, spacing: 0.45em, marker: "–", ..part.lines)
  if part.leftOut != "" { text(size: 8.5pt, fill: luma(70), part.leftOut) }
}
`;
