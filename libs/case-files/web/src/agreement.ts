/** A door of its own: recording an agreement is asked for by referrals too, and loads with neither page. */
export { AgreementForm } from './agreement-form/agreement-form';
