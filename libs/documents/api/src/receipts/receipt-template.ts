/**
 * The receipt, in typst: what was agreed, then what was read, French at the start side and the person’s language beside
 * it, in its own direction. A screen reader reads one language after the other (PDF/UA-1).
 */
export const RECEIPT_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let scripts = ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic")
#let fonts(direction) = if direction == "rtl" { ("Noto Sans Arabic", ..scripts) } else { scripts }
#let side(name) = if name == "rtl" { rtl } else { ltr }
#set document(title: d.title, author: d.organisation.name)
#set page(paper: "a4", margin: (x: 2cm, top: 2cm, bottom: 2.2cm), footer: context align(center, text(size: 8pt, fill: luma(80), lang: "fr", dir: ltr)[
  #d.organisation.name · #d.title · #d.code · page #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: scripts, size: 10.5pt, hyphenate: false)
#set par(justify: false, leading: 0.7em, spacing: 0.9em)
#show heading: set block(above: 1.2em, below: 0.6em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 12.5pt)
#show heading.where(level: 3): set text(size: 10.5pt)

#grid(columns: (1fr, auto), align: (left, right),
  [#strong(d.organisation.name) \ #d.organisation.lines.join(linebreak())],
  d.place)

= #d.title

#for fact in d.facts { par[#strong(fact.at(0) + " : ")#fact.at(1)] }

#let told(notice) = {
  set text(lang: notice.language, region: none, dir: side(notice.direction), font: fonts(notice.direction))
  heading(level: 2, notice.title)
  if notice.note != "" { par(emph(notice.note)) }
  for one in notice.parts {
    if one.heading != "" { heading(level: 3, one.heading) }
    if one.listed { list(..one.lines) } else { for line in one.lines { par(line) } }
  }
  par(strong(notice.agree))
}
#grid(columns: d.notices.map(_ => 1fr), gutter: 0.8cm, ..d.notices.map(told))

#v(0.6cm)
#block(breakable: false, width: 100%, stroke: 0.6pt + luma(120), radius: 4pt, inset: 10pt,
  grid(columns: (2.4cm, 1fr), gutter: 0.5cm, align: horizon,
    image(bytes(d.qr), format: "svg", width: 2.4cm, alt: "Code QR : " + d.address),
    [#strong[Vérifier ce reçu] \
    Code : #strong(d.code) \
    #link(d.address)[#d.address] \
    #text(size: 9pt)[La page dit si le reçu est authentique, qui l’a délivré et quand. Elle ne dit rien de la personne.]]))
`;
