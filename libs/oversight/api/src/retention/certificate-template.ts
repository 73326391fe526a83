/** The certificate of destruction, in typst: what is printed comes as data, and no text is taken as markup. */
export const CERTIFICATE_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let title = "Certificat de destruction"
#set document(title: title, author: d.organisation)
#set page(paper: "a4", margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm), footer: context align(center, text(size: 8pt, fill: luma(80))[
  #d.organisation · #title · #d.code · page #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic"), size: 10.5pt, hyphenate: false)
#set par(justify: false, leading: 0.7em, spacing: 1em)
#show heading: set text(size: 18pt, weight: 700)
#show heading: set block(above: 1.2em, below: 1em)

#strong(d.organisation)

= #title

Les données nommées ci-dessous ont été retirées du guichet selon les règles de conservation en vigueur. Le dernier retrait date du #d.day. Les statistiques restent ; elles ne disent rien d’une personne.

Liste soumise par : #d.submitted \
Liste approuvée par : #d.approved

#d.stored

#table(
  columns: (auto, 1.3fr, auto, auto, 1.2fr, 1.8fr),
  align: start,
  inset: 6pt,
  stroke: (x: none, y: 0.6pt + luma(120)),
  table.header(..("Numéro", "Ce qui est parti", "Comment", "Contenus", "Le", "Règle").map(strong)),
  ..d.rows.flatten(),
)

#block(breakable: false, width: 100%, stroke: 0.6pt + luma(120), radius: 4pt, inset: 10pt,
  grid(columns: (2.6cm, 1fr), gutter: 0.5cm, align: horizon,
    image(bytes(d.qr), format: "svg", width: 2.6cm, alt: "Code QR : " + d.address),
    [#strong[Vérifier ce certificat] \
    Code : #strong(d.code) \
    #link(d.address)[#d.address] \
    #text(size: 9pt)[La page dit si le certificat est authentique, qui l’a délivré et quand. Elle ne nomme aucun dossier.]]))
`;
