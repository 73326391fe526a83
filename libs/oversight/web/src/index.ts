export { BREAK_GLASS_ROUTES, MATRIX_ROUTES, PROTECTION_DESK_ROUTES } from './oversight.routes';
export { OwnEmergencies } from './own-emergencies';
export {
  CONFLICTS_SECTION,
  MACHINES_SECTION,
  OWN_CONFLICTS_SECTION,
  RATES_SECTION,
  RESTRICTIONS_SECTION,
  REVIEWS_SECTION,
} from './sections';
