/**
 * The sheet, in typst. What is printed comes as data; the template reads no file and takes no text as markup. Headings,
 * the table, the language and the words behind the QR code make the PDF one that a screen reader reads (PDF/UA-1).
 */
export const LETTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#set document(title: d.title, author: d.organisation.name)
#set page(paper: "a4", margin: (x: 2.4cm, top: 2.2cm, bottom: 2.4cm), footer: context align(center, text(size: 8pt, fill: luma(80))[
  #d.organisation.name · #d.title · #d.code · page #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: "Atkinson Hyperlegible Next", size: 11pt, hyphenate: false)
#set par(justify: false, leading: 0.75em, spacing: 1.1em)
#show heading: set text(size: 18pt, weight: 700)
#show heading: set block(above: 1.6em, below: 1.2em)

#grid(columns: (1fr, auto), align: (left, right),
  [#strong(d.organisation.name) \ #d.organisation.lines.join(linebreak())],
  [#d.place])
#v(0.8cm)
#d.addressee

= #d.title

#for words in d.paragraphs { par(words) }

#if d.table != none {
  let last = d.table.head.len() - 1
  table(
    columns: (2fr, 1.5fr, 2fr, auto),
    align: (left, left, left, right),
    inset: 7pt,
    stroke: (x: none, y: 0.6pt + luma(120)),
    table.header(..d.table.head.map(strong)),
    ..d.table.rows.flatten(),
    table.cell(colspan: last)[#strong[Total]], strong(d.table.total),
  )
}

#for words in d.closing { par(words) }

#v(0.6cm)
Pour #d.organisation.name,
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
`;
