/** What a trade is in the list of occupations, and what somebody who did it knows how to do: codes of the list `skill`. */
export interface Trade {
  readonly code: string;
  readonly skills: readonly string[];
}

/** Trades as people of the city name them. */
export const TRADES: Readonly<Record<string, Trade | undefined>> = {
  Couture: { code: 'dressmaker', skills: ['sew_by_machine', 'alter_clothes', 'make_patterns'] },
  Cuisine: { code: 'cook', skills: ['cook_of_a_region', 'food_hygiene'] },
  Maçonnerie: { code: 'bricklayer', skills: ['lay_bricks', 'pour_concrete'] },
  Soudure: { code: 'welder', skills: ['weld', 'work_metal'] },
  'Enseignement primaire': { code: 'primary_school_teacher', skills: ['teach_children', 'speak_in_public'] },
  Comptabilité: { code: 'accountant', skills: ['keep_accounts', 'spreadsheets'] },
  'Soins infirmiers': { code: 'nurse_responsible_for_general_care', skills: ['nursing_care', 'first_aid'] },
  'Commerce de tissus': { code: 'market_vendor', skills: ['sell_at_market', 'negotiate_price', 'manage_stock'] },
  Coiffure: { code: 'hairdresser', skills: ['cut_hair', 'braid_hair'] },
  'Mécanique automobile': { code: 'vehicle_technician', skills: ['repair_cars', 'maintain_machines'] },
  'Électricité du bâtiment': { code: 'building_electrician', skills: ['electrical_wiring', 'solar_panels'] },
  Agriculture: { code: 'crop_production_worker', skills: ['grow_vegetables', 'irrigate'] },
  'Conduite de taxi': { code: 'taxi_driver', skills: ['drive_car', 'welcome_customers'] },
  Pharmacie: { code: 'pharmacist', skills: ['dispense_medicines', 'laboratory_work'] },
  Journalisme: { code: 'journalist', skills: ['write_articles', 'take_photographs'] },
  Boulangerie: { code: 'baker', skills: ['bake_bread', 'make_pastry'] },
  'Génie civil': { code: 'civil_engineer', skills: ['read_building_plans', 'lead_team'] },
  Élevage: { code: 'sheep_breeder', skills: ['raise_sheep_goats', 'raise_cattle'] },
};

/** Trades that begin with a diploma: its title, level and field. */
export const DIPLOMAS: Readonly<
  Record<string, readonly [title: string, levelCode: string, field: string] | undefined>
> = {
  'Enseignement primaire': ['Diplôme d’instituteur', 'isced.6', 'Enseignement'],
  Comptabilité: ['Licence en comptabilité', 'isced.6', 'Gestion'],
  'Soins infirmiers': ['Diploma in Nursing', 'isced.5', 'Soins infirmiers'],
  Pharmacie: ['Diplôme de pharmacien', 'isced.7', 'Pharmacie'],
  Journalisme: ['Licence en journalisme', 'isced.6', 'Information et communication'],
  'Génie civil': ['Bachelor of Civil Engineering', 'isced.6', 'Génie civil'],
  'Électricité du bâtiment': ['Brevet technique d’électricité', 'isced.3', 'Électricité'],
};
