import type { SharingNoticeWords } from '@guichet/access-contract';

/** The notice in Spanish, beside the French one. */
export const SPANISH: SharingNoticeWords = {
  title: 'Compartir información sobre usted',
  greeting: '{from} le pide su acuerdo. Escuche o lea, haga sus preguntas y después decida.',
  who: 'Con quién: {organisation}',
  atOnce: 'Si dice que sí, {organisation} podrá leer desde hoy lo siguiente, y nada más.',
  onReferral:
    'Si dice que sí, podremos enviar una solicitud para usted a {organisation}. Leerá lo siguiente cuando acepte ayudarle, y nada más.',
  why: 'Para qué',
  shared: 'Lo que se puede leer',
  refused: 'Lo que usted no quiere compartir',
  nothingRefused: 'No ha rechazado nada más. Lo que no está en la lista no se comparte.',
  until: 'Hasta el {day}',
  free: 'Usted es libre de decir que no. Si dice que no, recibe aquí la misma ayuda.',
  confidences:
    'Lo que nos dice en confianza no se comparte nunca. Quienes leen están obligados al secreto profesional, como nosotros.',
  takeBack:
    'Puede cambiar de opinión cuando quiera, sin dar razones: díganoslo en la oficina o por teléfono. Se deja de compartir enseguida.',
  agree: 'He entendido y estoy de acuerdo.',
  signHere: 'Firme aquí con el dedo o el ratón',
  typeName: 'O escriba su nombre',
  translation: 'Esta traducción es una ayuda. El texto que cuenta es el francés.',
  rooms: {
    identity: 'Quién es usted: nombre, fecha de nacimiento, nacionalidad',
    contact: 'Cómo contactarle: teléfono, correo electrónico, dirección',
    household: 'Las personas que viven con usted',
    residence: 'Sus papeles de residencia',
    housing: 'Su vivienda',
    income: 'Sus ingresos, ayudas y deudas',
    health: 'Su necesidad de atención médica y su seguro',
    language: 'Los idiomas que habla',
    education: 'Sus estudios y diplomas',
    training: 'Sus cursos',
    skills: 'Lo que sabe hacer',
    employment: 'Su trabajo',
    project: 'Su proyecto de actividad',
    participation: 'Sus actividades y compromisos',
    rights_violence: 'Sus derechos y la violencia que nos contó',
    plan: 'Su plan: lo que hacemos juntos',
    journal: 'Lo que anotamos de nuestros encuentros, salvo las confidencias',
  },
};
