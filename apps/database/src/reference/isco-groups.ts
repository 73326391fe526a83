import { ESCO } from './provenance';
import type { ReferenceEntry } from './reference-entry';
import { referenceList } from './reference-entry';

/** Sub-major groups of ISCO-08; an occupation names its unit group, whose first two figures are one of these. */
export const iscoGroups: ReferenceEntry[] = referenceList('isco_group', ESCO, [
  ['01', 'Officiers des forces armées', 'Commissioned armed forces officers'],
  ['02', 'Sous-officiers des forces armées', 'Non-commissioned armed forces officers'],
  ['03', 'Autres membres des forces armées', 'Armed forces occupations, other ranks'],
  [
    '11',
    'Directeurs généraux, cadres supérieurs et membres de l’exécutif et des corps législatifs',
    'Chief executives, senior officials and legislators',
  ],
  ['12', 'Directeurs de services administratifs et commerciaux', 'Administrative and commercial managers'],
  [
    '13',
    'Directeurs et cadres de direction, production et services spécialisés',
    'Production and specialised services managers',
  ],
  [
    '14',
    'Directeurs et gérants de l’hôtellerie, la restauration, le commerce et autres services',
    'Hospitality, retail and other services managers',
  ],
  ['21', 'Spécialistes des sciences techniques', 'Science and engineering professionals'],
  ['22', 'Spécialistes de la santé', 'Health professionals'],
  ['23', 'Spécialistes de l’enseignement', 'Teaching professionals'],
  ['24', 'Spécialistes en administration d’entreprises', 'Business and administration professionals'],
  [
    '25',
    'Spécialistes des technologies de l’information et des communications',
    'Information and communications technology professionals',
  ],
  [
    '26',
    'Spécialistes de la justice, des sciences sociales et de la culture',
    'Legal, social and cultural professionals',
  ],
  ['31', 'Professions intermédiaires des sciences et techniques', 'Science and engineering associate professionals'],
  ['32', 'Professions intermédiaires de la santé', 'Health associate professionals'],
  [
    '33',
    'Professions intermédiaires, finance et administration',
    'Business and administration associate professionals',
  ],
  [
    '34',
    'Professions intermédiaires des services juridiques, des services sociaux et assimilés',
    'Legal, social, cultural and related associate professionals',
  ],
  ['35', 'Techniciens de l’information et des communications', 'Information and communications technicians'],
  ['41', 'Employés de bureau', 'General and keyboard clerks'],
  ['42', 'Employés de réception, guichetiers et assimilés', 'Customer services clerks'],
  ['43', 'Employés des services comptables et d’approvisionnement', 'Numerical and material recording clerks'],
  ['44', 'Autres employés de type administratif', 'Other clerical support workers'],
  ['51', 'Personnel des services directs aux particuliers', 'Personal service workers'],
  ['52', 'Commerçants et vendeurs', 'Sales workers'],
  ['53', 'Personnel soignant', 'Personal care workers'],
  ['54', 'Personnel des services de protection et de sécurité', 'Protective services workers'],
  [
    '61',
    'Agriculteurs et ouvriers qualifiés de l’agriculture commerciale',
    'Market-oriented skilled agricultural workers',
  ],
  [
    '62',
    'Professions commerciales qualifiées de la sylviculture, de la pêche et de la chasse',
    'Market-oriented skilled forestry, fishery and hunting workers',
  ],
  [
    '63',
    'Agriculteurs, pêcheurs, chasseurs et cueilleurs de subsistance',
    'Subsistence farmers, fishers, hunters and gatherers',
  ],
  [
    '71',
    'Métiers qualifiés du bâtiment et assimilés, sauf électriciens',
    'Building and related trades workers, excluding electricians',
  ],
  [
    '72',
    'Métiers qualifiés de la métallurgie, de la construction mécanique et assimilés',
    'Metal, machinery and related trades workers',
  ],
  ['73', 'Métiers qualifiés de l’artisanat et de l’imprimerie', 'Handicraft and printing workers'],
  ['74', 'Métiers de l’électricité et de l’électrotechnique', 'Electrical and electronic trades workers'],
  [
    '75',
    'Métiers de l’alimentation, du travail sur bois, de l’habillement et autres métiers qualifiés de l’industrie et de l’artisanat',
    'Food processing, wood working, garment and other craft and related trades workers',
  ],
  ['81', 'Conducteurs de machines et d’installations fixes', 'Stationary plant and machine operators'],
  ['82', 'Ouvriers de l’assemblage', 'Assemblers'],
  ['83', 'Conducteurs de véhicules et d’engins lourds de levage et de manœuvre', 'Drivers and mobile plant operators'],
  ['91', 'Aides de ménage', 'Cleaners and helpers'],
  [
    '92',
    'Manœuvres de l’agriculture, de la pêche et de la sylviculture',
    'Agricultural, forestry and fishery labourers',
  ],
  [
    '93',
    'Manœuvres des mines, du bâtiment et des travaux publics, des industries manufacturières et des transports',
    'Labourers in mining, construction, manufacturing and transport',
  ],
  ['94', 'Assistants de fabrication de l’alimentation', 'Food preparation assistants'],
  [
    '95',
    'Vendeurs ambulants et autres travailleurs des petits métiers des rues et assimilés',
    'Street and related sales and service workers',
  ],
  ['96', 'Éboueurs et autres travailleurs non qualifiés', 'Refuse workers and other elementary workers'],
]);
