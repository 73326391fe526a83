/**
 * Nationalities as lists in French write them, by their stem (masculine, no ending): `syrienne` means Syria. Only words
 * that mean one country; the others are proposals of the reference list.
 */
export const DEMONYMS: ReadonlyMap<string, string> = new Map(
  `afghan AF, albanais AL, algerien DZ, americain US, angolais AO, armenien AM, azerbaidjanais AZ, bangladais BD, belg BE,
bielorus BY, bresilien BR, britanniqu GB, bulgar BG, burkinab BF, burundais BI, camerounais CM, chilien CL, chinois CN,
colombien CO, cubain CU, djiboutien DJ, egyptien EG, equatorien EC, erythreen ER, espagnol ES, ethiopien ET, francai FR,
francais FR, gambien GM, georgien GE, ghaneen GH, grec GR, grecqu GR, haitien HT, hongrois HU, indien IN, irakien IQ, iraquien IQ,
iranien IR, italien IT, ivoirien CI, jordanien JO, kazakh KZ, kenyan KE, kosovar XK, libanais LB, liberien LR, libyen LY,
macedonien MK, malien ML, marocain MA, mauritanien MR, moldav MD, mongol MN, nepalais NP, nicaraguayen NI, nigerian NG, nigerien NE,
pakistanais PK, palestinien PS, peruvien PE, philippin PH, polonais PL, portugais PT, roumain RO, rus RU, russ RU, rwandais RW,
salvadorien SV, senegalais SN, serb RS, sierra leonais SL, slovaqu SK, somalien SO, soudanais SD, sri lankais LK, syrien SY, tadjik TJ,
tanzanien TZ, tchadien TD, togolais TG, tunisien TN, turc TR, turqu TR, ukrainien UA, ougandais UG, ouzbek UZ, venezuelien VE,
vietnamien VN, yemenit YE, zambien ZM, zimbabween ZW`
    .split(/,\s*/)
    .map((pair) => {
      const cut = pair.lastIndexOf(' ');
      // the stem takes one final s away, whether it is a plural or not
      return [pair.slice(0, cut).replace(/s$/, ''), pair.slice(cut + 1)] as const;
    }),
);
