export { ReferenceData, loadsReferenceData } from './reference-data';
