export { BREAK_GLASS_ROUTES, MATRIX_ROUTES, PROTECTION_DESK_ROUTES } from './oversight.routes';
export { OwnEmergencies } from './own-emergencies';
export { RATES_SECTION, REVIEWS_SECTION } from './sections';
