import type { SentenceCatalogue } from '@guichet/platform-api-kernel';

/** Sentences of imports. Each says what is wrong and where, that nothing was kept, and what to do. */
export const IMPORT_SENTENCES: SentenceCatalogue = {
  problems: {
    fr: {
      import_too_large: {
        title: 'Fichier trop lourd',
        detail:
          'Un tableau pèse au plus {megabytes} Mo. Rien n’a été gardé. Retirez les images, ou coupez la liste en deux.',
      },
      import_missing: { title: 'Fichier absent', detail: 'L’envoi ne contient pas de fichier. Choisissez-en un.' },
      import_empty: { title: 'Tableau vide', detail: 'Ce fichier ne contient aucune ligne. Rien n’a été gardé.' },
      import_type_refused: {
        title: 'Format non accepté',
        detail:
          'Seuls les tableaux Excel (.xlsx) et les fichiers texte (.csv) sont lus. Rien n’a été gardé. Enregistrez la liste en .xlsx.',
      },
      import_old_format: {
        title: 'Ancien format d’Excel',
        detail: 'Ce fichier est au format .xls. Rien n’a été gardé. Ouvrez-le et enregistrez-le en .xlsx.',
      },
      import_locked: {
        title: 'Fichier protégé',
        detail: 'Ce tableau demande un mot de passe. Rien n’a été gardé. Enregistrez-le sans mot de passe.',
      },
      import_broken: {
        title: 'Fichier abîmé',
        detail:
          'Ce fichier est incomplet ou abîmé. Rien n’a été gardé. Ouvrez-le, enregistrez-le à nouveau et renvoyez-le.',
      },
      import_bomb: {
        title: 'Fichier démesuré',
        detail:
          'Ce petit fichier deviendrait énorme une fois ouvert. Rien n’a été gardé. Copiez la liste seule dans un nouveau tableau.',
      },
      import_merged_headers: {
        title: 'En-têtes fusionnés',
        detail:
          'Les cellules {cells} des en-têtes sont fusionnées : on ne sait pas quel titre vaut pour quelle colonne. Rien n’a été gardé. Séparez-les et donnez un titre à chaque colonne.',
      },
      import_merged_cells: {
        title: 'Cellules fusionnées',
        detail:
          'Les cellules {cells} sont fusionnées : on ne sait pas pour quelle personne elles valent. Rien n’a été gardé. Séparez-les et répétez la valeur sur chaque ligne.',
      },
      import_header_not_found: {
        title: 'En-têtes introuvables',
        detail:
          'La ligne {row} porte un titre seul, pas les en-têtes des colonnes. Rien n’a été gardé. Supprimez les lignes au-dessus des en-têtes.',
      },
      import_empty_header: {
        title: 'En-tête vide',
        detail:
          'La colonne {column} n’a pas de titre à la ligne {row}. Rien n’a été gardé. Donnez-lui un titre, ou supprimez-la.',
      },
      import_doubled_header: {
        title: 'Deux fois le même en-tête',
        detail: 'Les colonnes {first} et {column} portent le même titre. Rien n’a été gardé. Renommez l’une des deux.',
      },
      import_two_header_rows: {
        title: 'Deux lignes d’en-têtes',
        detail: 'La ligne {row} contient encore des titres. Rien n’a été gardé. Gardez une seule ligne d’en-têtes.',
      },
      import_no_rows: {
        title: 'Aucune personne',
        detail: 'Ce tableau n’a que des en-têtes. Rien n’a été gardé.',
      },
      import_too_many_rows: {
        title: 'Liste trop longue',
        detail: 'Une liste compte au plus {rows} lignes. Rien n’a été gardé. Coupez-la en plusieurs fichiers.',
      },
      import_too_far_down: {
        title: 'Lignes trop loin',
        detail:
          'Quelque chose est écrit après la ligne {lines}, la dernière qui est lue. Rien n’a été gardé. Supprimez les lignes vides, ou ce qui est écrit tout en bas.',
      },
      import_too_many_columns: {
        title: 'Trop de colonnes',
        detail:
          'Un tableau compte au plus {columns} colonnes. Rien n’a été gardé. Supprimez celles qui ne servent pas.',
      },
      import_cell_too_long: {
        title: 'Texte trop long',
        detail:
          'La cellule {column}{row} dépasse {characters} caractères. Rien n’a été gardé. Raccourcissez-la, ou supprimez cette colonne.',
      },
      import_too_much_text: {
        title: 'Trop de texte',
        detail:
          'Une liste contient au plus {millions} millions de caractères. Rien n’a été gardé. Supprimez les colonnes de longs textes, ou coupez la liste en plusieurs fichiers.',
      },
      import_uneven_row: {
        title: 'Ligne trop longue',
        detail:
          'La ligne {row} va jusqu’à la colonne {column}, qui n’a pas d’en-tête. Rien n’a été gardé. Vérifiez le séparateur, ou donnez un titre à cette colonne.',
      },
      import_without_names: {
        title: 'Aucune colonne de nom',
        detail: 'Dites quelle colonne contient le nom, le prénom ou le nom d’usage.',
      },
      import_field_twice: {
        title: 'Deux colonnes pour une information',
        detail: 'Une information vient d’une seule colonne. Choisissez laquelle.',
      },
      import_unknown_column: {
        title: 'Colonne inconnue',
        detail: 'Cette colonne n’est pas dans le tableau. Rechargez la page.',
      },
      import_wrong_status: {
        title: 'Plus possible à cette étape',
        detail: 'L’import a avancé entre-temps. Rien n’a changé. Rechargez la page pour voir où il en est.',
      },
      import_row_not_decidable: {
        title: 'Ligne déjà traitée',
        detail:
          'Cette ligne ne peut plus être changée ainsi : elle a un problème à corriger, ou elle est déjà importée.',
      },
      import_busy: {
        title: 'D’autres listes sont en cours de lecture',
        detail: 'Réessayez dans {seconds} secondes. Rien n’a été gardé.',
      },
      import_lead_elsewhere: {
        title: 'Référent d’une autre équipe',
        detail:
          'La personne choisie comme référente ne travaille pas dans cette équipe. Choisissez quelqu’un de l’équipe.',
      },
      import_lead_left: {
        title: 'Référent parti de l’équipe',
        detail:
          'La personne référente de cette liste ne travaille plus dans l’équipe. Rien n’a changé. Renvoyez la liste en choisissant quelqu’un de l’équipe.',
      },
      import_team_left: {
        title: 'Équipe quittée',
        detail:
          'Vous ne travaillez plus dans l’équipe de cette liste. Rien n’a changé. Demandez à un responsable de l’équipe de lancer l’import.',
      },
    },
    en: {
      import_too_large: {
        title: 'File too large',
        detail: 'A list weighs at most {megabytes} MB. Nothing was kept. Take pictures out, or cut the list in two.',
      },
      import_missing: { title: 'No file', detail: 'The form holds no file. Choose one.' },
      import_empty: { title: 'Empty list', detail: 'This file holds no row. Nothing was kept.' },
      import_type_refused: {
        title: 'Format not accepted',
        detail:
          'Only Excel workbooks (.xlsx) and text files (.csv) are read. Nothing was kept. Save the list as .xlsx.',
      },
      import_old_format: {
        title: 'Old Excel format',
        detail: 'This file is an .xls. Nothing was kept. Open it and save it as .xlsx.',
      },
      import_locked: {
        title: 'Protected file',
        detail: 'This workbook asks for a password. Nothing was kept. Save it without a password.',
      },
      import_broken: {
        title: 'Damaged file',
        detail: 'This file is incomplete or damaged. Nothing was kept. Open it, save it again and send it again.',
      },
      import_bomb: {
        title: 'Outsized file',
        detail:
          'This small file would become huge once opened. Nothing was kept. Copy the list alone into a new workbook.',
      },
      import_merged_headers: {
        title: 'Merged headers',
        detail:
          'The cells {cells} of the headers are merged: nobody knows which title belongs to which column. Nothing was kept. Part them and give each column a title.',
      },
      import_merged_cells: {
        title: 'Merged cells',
        detail:
          'The cells {cells} are merged: nobody knows to which person they belong. Nothing was kept. Part them and repeat the value on each row.',
      },
      import_header_not_found: {
        title: 'No headers found',
        detail:
          'Row {row} holds a title alone, not the headers of columns. Nothing was kept. Delete the rows above the headers.',
      },
      import_empty_header: {
        title: 'Empty header',
        detail: 'Column {column} has no title in row {row}. Nothing was kept. Give it a title, or delete it.',
      },
      import_doubled_header: {
        title: 'The same header twice',
        detail: 'The columns {first} and {column} have the same title. Nothing was kept. Rename one of them.',
      },
      import_two_header_rows: {
        title: 'Two rows of headers',
        detail: 'Row {row} holds titles again. Nothing was kept. Keep one row of headers.',
      },
      import_no_rows: { title: 'Nobody in the list', detail: 'This list has headers only. Nothing was kept.' },
      import_too_many_rows: {
        title: 'List too long',
        detail: 'A list has at most {rows} rows. Nothing was kept. Cut it into several files.',
      },
      import_too_far_down: {
        title: 'Rows too far down',
        detail:
          'Something stands below line {lines}, the last one that is read. Nothing was kept. Delete the empty lines, or what stands at the very bottom.',
      },
      import_too_many_columns: {
        title: 'Too many columns',
        detail: 'A list has at most {columns} columns. Nothing was kept. Delete those that are of no use.',
      },
      import_cell_too_long: {
        title: 'Text too long',
        detail:
          'Cell {column}{row} has more than {characters} characters. Nothing was kept. Shorten it, or delete the column.',
      },
      import_too_much_text: {
        title: 'Too much text',
        detail:
          'A list holds at most {millions} million characters. Nothing was kept. Delete the columns of long texts, or cut the list into several files.',
      },
      import_uneven_row: {
        title: 'Row too long',
        detail:
          'Row {row} goes up to column {column}, which has no header. Nothing was kept. Check the separator, or give the column a title.',
      },
      import_without_names: {
        title: 'No column of names',
        detail: 'Say which column holds the family name, the given name or the name in use.',
      },
      import_field_twice: { title: 'Two columns for one fact', detail: 'A fact comes from one column. Choose which.' },
      import_unknown_column: { title: 'Unknown column', detail: 'This column is not in the list. Reload the page.' },
      import_wrong_status: {
        title: 'Not possible any more',
        detail: 'The import has moved on. Nothing changed. Reload the page to see where it stands.',
      },
      import_row_not_decidable: {
        title: 'Row already dealt with',
        detail: 'This row cannot be changed like this any more: it has a problem to correct, or it was imported.',
      },
      import_busy: { title: 'Other lists are being read', detail: 'Try again in {seconds} seconds. Nothing was kept.' },
      import_lead_elsewhere: {
        title: 'Lead of another team',
        detail: 'Whoever was chosen as lead does not work in this team. Choose somebody of the team.',
      },
      import_lead_left: {
        title: 'The lead left the team',
        detail:
          'The lead worker of this list does not work in the team any more. Nothing changed. Send the list again and choose somebody of the team.',
      },
      import_team_left: {
        title: 'Team left',
        detail:
          'You do not work in the team of this list any more. Nothing changed. Ask a lead of the team to bring the list in.',
      },
    },
  },
};
