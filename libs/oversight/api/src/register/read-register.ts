import { Injectable } from '@nestjs/common';
import { dayInWords, SheetPrinter } from '@guichet/documents-api';
import type { ProcessingRegister } from '@guichet/oversight-contract';
import { brusselsDay, Clock, UnitOfWork } from '@guichet/platform-api-kernel';
import type { Actor } from '@guichet/platform-api-kernel';
import { refusedFor } from '@guichet/platform-contract';
import { REGISTER_TEMPLATE } from './register-template';
import { KIND_WORDS, ROLE_WORDS, ROOM_WORDS } from './register-words';

const READ = 'select processing_register() as register';

/** The register of processing as the database describes itself, on the screen and on paper. */
@Injectable()
export class ReadRegister {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly printer: SheetPrinter,
    private readonly clock: Clock,
  ) {}

  async read(actor: Actor): Promise<ProcessingRegister> {
    const [row] = await this.unitOfWork.statement<{ register: ProcessingRegister | null }>(actor, READ);
    if (!row?.register) throw refusedFor('not_found');
    return row.register;
  }

  /** Tagged (PDF/UA-1), in French. */
  async print(actor: Actor): Promise<Buffer> {
    const { activities, retention, organisations, measures } = await this.read(actor);
    const now = this.clock.now();
    const sheet = {
      day: dayInWords(brusselsDay(now)),
      activities: activities.map(({ room, tables, data, roles, retention: sooner }) => ({
        name: room === null ? 'Hors dossier' : (ROOM_WORDS[room] ?? room),
        tables: tables.join(', '),
        data: data.map((one) => `${one.words}${one.class === 'sensitive' ? ' (sensible)' : ''}`),
        roles: roles.map((role) => ROLE_WORDS[role] ?? role).join(', ') || '–',
        kept: sooner.map(({ kind, years }) => `${KIND_WORDS[kind] ?? kind} : ${years} ans`).join(' ; '),
      })),
      retention: retention.map(({ kind, years, result }) => [
        ...[KIND_WORDS[kind] ?? kind, `${years} ans après la clôture`],
        result === 'destroy' ? 'Destruction' : 'Pseudonymisation',
      ]),
      organisations: organisations.map(({ name, kind, signedOn, endsOn }) => [
        ...[name, KIND_WORDS[kind] ?? kind],
        ...[signedOn ? dayInWords(signedOn) : 'Aucune convention', endsOn ? dayInWords(endsOn) : '–'],
      ]),
      measures: [
        `${measures.guardedTables} tables sur ${measures.tables} sous contrôle d’accès ligne par ligne, imposé à tous les rôles.`,
        `Registre des lectures scellé : ${measures.recordLines} lignes, ${measures.sealedLines} dans la chaîne.`,
        `Deuxième facteur exigé dans ${measures.secondFactorOrganisations} organisations.`,
        `Domaines fermés : ${measures.closedRooms.map((room) => ROOM_WORDS[room] ?? room).join(', ')}.`,
        `Accès d’urgence de ${measures.emergencyHours} heures, examiné dans les ${measures.emergencyReviewDays} jours ouvrables.`,
      ],
    };
    return this.printer.print(REGISTER_TEMPLATE, sheet, now);
  }
}
