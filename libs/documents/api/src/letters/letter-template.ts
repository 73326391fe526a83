/**
 * The sheet, in typst. What is printed comes as data; the template reads no file and takes no text as markup. Headings,
 * tables, lists, the language of each sentence and the words behind the QR code make the PDF one that a screen reader
 * reads (PDF/UA-1). The second part, when there is one, is written from right to left where its language is.
 */
export const LETTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let title = d.parts.first().title.text
#let side(name) = if name == "rtl" { rtl } else { ltr }
#set document(title: title, author: d.organisation.name)
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm), footer: context align(center, text(size: 8pt, fill: luma(80), lang: "fr", dir: ltr)[
  #d.organisation.name · #title · #d.code · page #counter(page).display("1 / 1", both: true)
]))
#let scripts = ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic")
// spaces too come from the font of the script: a line is one run, and is read in its own order
#let fonts(direction) = if direction == "rtl" { ("Noto Sans Arabic", ..scripts) } else { scripts }
#set text(lang: "fr", region: "be", font: fonts("ltr"), size: 11pt, hyphenate: false)
#set par(justify: false, leading: 0.75em, spacing: 1.1em)
#show heading: set text(size: 18pt, weight: 700)
#show heading: set block(above: 1.6em, below: 1.2em)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 1.4em, below: 0.7em)

#let said(part, words) = if words.language == part.language { words.text } else { text(lang: words.language, font: scripts, words.text) }
#let told(part, words) = if words.language == part.language { par(words.text) } else {
  set text(lang: words.language, dir: ltr, font: scripts)
  par(words.text)
}

#let body(part) = {
  heading(level: 1, said(part, part.title))
  for words in part.paragraphs { told(part, words) }
  for section in part.sections {
    heading(level: 2, said(part, section.heading))
    if section.text != none { told(part, section.text) }
    for goal in section.goals {
      told(part, goal.words)
      if goal.actions.len() > 0 { list(..goal.actions.map(words => said(part, words))) }
    }
  }
  if part.table != none {
    let last = part.table.head.len() - 1
    table(
      columns: (2fr, 1.5fr, 2fr, auto, auto),
      align: (start, start, start, end, end),
      inset: 7pt,
      stroke: (x: none, y: 0.6pt + luma(120)),
      table.header(..part.table.head.map(words => strong(said(part, words)))),
      ..part.table.rows.flatten(),
      table.cell(colspan: last, align: start, strong(said(part, part.table.total))), strong(part.table.sum),
    )
  }
  for words in part.closing { told(part, words) }
}

#let french = d.parts.first()
#grid(columns: (1fr, auto), align: (left, right),
  [#strong(d.organisation.name) \ #d.organisation.lines.join(linebreak())],
  french.place.text)
#v(0.8cm)
#french.addressee.text

#body(french)

#v(0.6cm)
#french.sign.text
#v(1.4cm)
#d.signedBy

#v(0.8cm)
#block(breakable: false, width: 100%, stroke: 0.6pt + luma(120), radius: 4pt, inset: 10pt,
  grid(columns: (2.6cm, 1fr), gutter: 0.5cm, align: horizon,
    image(bytes(d.qr), format: "svg", width: 2.6cm, alt: "Code QR : " + d.address),
    [#strong[Vérifier cette attestation] \
    Code : #strong(d.code) \
    #link(d.address)[#d.address] \
    #text(size: 9pt)[La page dit si l’attestation est authentique et toujours valable, qui l’a délivrée et quand. Elle ne dit rien de la personne.]]))

#for part in d.parts.slice(1) {
  pagebreak()
  set text(lang: part.language, region: none, dir: side(part.direction), font: fonts(part.direction))
  for words in part.notes { told(part, words) }
  v(0.4cm)
  said(part, part.place)
  parbreak()
  told(part, part.addressee)
  body(part)
  v(0.6cm)
  told(part, part.sign)
  text(lang: "fr", d.signedBy)
}
`;
