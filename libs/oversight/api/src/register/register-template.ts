/** The register of processing, in typst: what is printed comes as data, and no text is taken as markup. */
export const REGISTER_TEMPLATE = String.raw`
#let d = json(bytes(sys.inputs.data))
#let title = "Registre des activités de traitement"
#set document(title: title, author: "Guichet")
#set page(paper: "a4", margin: (x: 2.2cm, top: 2.2cm, bottom: 2.4cm), footer: context align(center, text(size: 8pt, fill: luma(80))[
  #title · #d.day · page #counter(page).display("1 / 1", both: true)
]))
#set text(lang: "fr", region: "be", font: ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans Ethiopic"), size: 10pt, hyphenate: false)
#set par(justify: false, leading: 0.65em, spacing: 0.9em)
#show heading.where(level: 1): set text(size: 18pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 3): set text(size: 11pt)

= #title

RGPD, article 30. Établi le #d.day par ce qui tourne : tables, règles de conservation, conventions.

== Traitements
#for one in d.activities {
  heading(level: 3, one.name)
  par[Tables : #one.tables]
  par[Rôles qui lisent, sous une relation avec la personne : #one.roles]
  if one.kept != "" { par[Part avant le dossier : #one.kept] }
  if one.data.len() > 0 { list(..one.data.map(words => [#words])) }
}

== Conservation des dossiers
#table(columns: 3, align: start, inset: 6pt, stroke: (x: none, y: 0.6pt + luma(120)),
  table.header(..("Organisation", "Durée", "Ensuite").map(strong)), ..d.retention.flatten())

== Responsables conjoints et destinataires
#table(columns: (1fr, auto, auto, auto), align: start, inset: 6pt, stroke: (x: none, y: 0.6pt + luma(120)),
  table.header(..("Organisation", "Nature", "Convention signée", "Dernier jour").map(strong)), ..d.organisations.flatten())

== Mesures de sécurité
#list(..d.measures.map(words => [#words]))
`;
