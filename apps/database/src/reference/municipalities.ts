import type { ReferenceEntry } from './reference-entry';

/** NIS code, name, postcodes, main one first. The 24 municipalities of the arrondissement of Liège; CRIPEL also serves those of Huy and Waremme. */
const MUNICIPALITIES: readonly (readonly [nis: string, name: string, postcodes: string[]])[] = [
  ['62003', 'Ans', ['4430', '4431', '4432']],
  ['62006', 'Awans', ['4340', '4342']],
  ['62009', 'Aywaille', ['4920']],
  ['62011', 'Bassenge', ['4690']],
  ['62015', 'Beyne-Heusay', ['4610']],
  ['62119', 'Blégny', ['4670', '4671', '4672']],
  ['62022', 'Chaudfontaine', ['4050', '4051', '4052', '4053']],
  ['62026', 'Comblain-au-Pont', ['4170', '4171']],
  ['62027', 'Dalhem', ['4607', '4606', '4608']],
  ['62032', 'Esneux', ['4130']],
  ['62120', 'Flémalle', ['4400']],
  ['62038', 'Fléron', ['4620', '4621', '4623', '4624']],
  ['62118', 'Grâce-Hollogne', ['4460']],
  ['62051', 'Herstal', ['4040', '4041', '4042']],
  ['62060', 'Juprelle', ['4450', '4451', '4452', '4453', '4458']],
  ['62063', 'Liège', ['4000', '4020', '4030', '4031', '4032']],
  ['62121', 'Neupré', ['4120', '4121', '4122']],
  ['62079', 'Oupeye', ['4680', '4681', '4682', '4683', '4684']],
  ['62093', 'Saint-Nicolas', ['4420']],
  ['62096', 'Seraing', ['4100', '4101', '4102']],
  ['62099', 'Soumagne', ['4630', '4631', '4632', '4633']],
  ['62100', 'Sprimont', ['4140', '4141']],
  ['62122', 'Trooz', ['4870']],
  ['62108', 'Visé', ['4600', '4601', '4602']],
];

/** Municipalities by NIS (REFNIS) code with their postcodes, in alphabetical order. */
export function municipalityEntries(): ReferenceEntry[] {
  return MUNICIPALITIES.map(([code, name, postcodes], index) => ({
    list: 'municipality',
    code,
    labelFr: name,
    labelEn: name,
    position: index + 1,
    attributes: { postcodes, arrondissement: 'Liège', nis: code },
    source: 'Statbel, codes REFNIS ; bpost, codes postaux',
    reviewedOn: '2026-11-22',
  }));
}
