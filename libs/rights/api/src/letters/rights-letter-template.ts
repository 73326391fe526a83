/** The answer, in typst: French first, then the person’s language on a page of its own, in its own direction (PDF/UA-1). */
export const RIGHTS_LETTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let french = d.parts.first()
#let side(name) = if name == "rtl" { rtl } else { ltr }
#let scripts = ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic")
#let fonts(direction) = if direction == "rtl" { ("Noto Sans Arabic", ..scripts) } else { scripts }
#set document(title: french.title, author: d.organisation.name)
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm), footer: context align(center, text(size: 8pt, fill: luma(80), lang: "fr", dir: ltr)[
  #d.organisation.name · #french.title · #french.file · page #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: fonts("ltr"), size: 11pt, hyphenate: false)
#set par(justify: false, leading: 0.75em, spacing: 1.1em)
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 1): set text(size: 18pt, weight: 700)
#show heading.where(level: 2): set text(size: 13pt)

#let told(part, words) = if words.language == part.language { par(words.text) } else {
  set text(lang: words.language, dir: ltr, font: scripts)
  par(words.text)
}
#let body(part) = {
  heading(level: 1, part.title)
  for words in part.lead { told(part, words) }
  for one in part.sections {
    heading(level: 2, one.heading)
    for words in one.paragraphs { told(part, words) }
    if one.list.len() > 0 { list(..one.list) }
    for words in one.after { told(part, words) }
  }
  v(0.6cm)
  par(part.sign)
  v(1cm)
  text(lang: "fr", dir: ltr, font: scripts, d.signedBy)
}

#grid(columns: (1fr, auto), align: (left, right),
  [#strong(d.organisation.name) \ #d.organisation.lines.join(linebreak())],
  french.place)
#v(0.6cm)
#strong(d.person) \
#french.file

#body(french)

#for part in d.parts.slice(1) {
  pagebreak()
  set text(lang: part.language, region: none, dir: side(part.direction), font: fonts(part.direction))
  par(emph(part.note))
  par(part.file)
  body(part)
}
`;
