import { toLondon } from '../london-time';

export const LANGUAGES = ['en', 'de', 'es', 'fr'] as const;

/** The languages in which the sample blog can be served. */
export type Language = (typeof LANGUAGES)[number];

/** Blogger's own words on a page. */
export type Words = {
  readonly locale: string;
  readonly anonymous: string;
  readonly commentCount: (count: number) => string;
  readonly reply: string;
  readonly replies: string;
  readonly remove: string;
  readonly addComment: string;
  readonly postComment: string;
  readonly loadMore: string;
  /** After the name in a flat list. */
  readonly said: string;
  readonly removedByAuthor: string;
  readonly removedByAdministrator: string;
  readonly unknown: string;
};

export const WORDS: Readonly<Record<Language, Words>> = {
  en: {
    locale: 'en-GB',
    anonymous: 'Anonymous',
    commentCount: (count) =>
      count === 0 ? 'No comments:' : count === 1 ? '1 comment:' : `${count} comments:`,
    reply: 'Reply',
    replies: 'Replies',
    remove: 'Delete',
    addComment: 'Add comment',
    postComment: 'Post a Comment',
    loadMore: 'Load more...',
    said: 'said...',
    removedByAuthor: 'This comment has been removed by the author.',
    removedByAdministrator: 'This comment has been removed by a blog administrator.',
    unknown: 'Unknown',
  },
  de: {
    locale: 'de',
    anonymous: 'Anonym',
    commentCount: (count) =>
      count === 0 ? 'Keine Kommentare:' : count === 1 ? '1 Kommentar:' : `${count} Kommentare:`,
    reply: 'Antworten',
    replies: 'Antworten',
    remove: 'Löschen',
    addComment: 'Kommentar hinzufügen',
    postComment: 'Kommentar veröffentlichen',
    loadMore: 'Mehr laden...',
    said: 'hat gesagt…',
    removedByAuthor: 'Dieser Kommentar wurde vom Autor entfernt.',
    removedByAdministrator: 'Dieser Kommentar wurde von einem Blog-Administrator entfernt.',
    unknown: 'Unbekannt',
  },
  es: {
    locale: 'es',
    anonymous: 'Anónimo',
    commentCount: (count) =>
      count === 0 ? 'No hay comentarios:' : count === 1 ? '1 comentario:' : `${count} comentarios:`,
    reply: 'Responder',
    replies: 'Respuestas',
    remove: 'Eliminar',
    addComment: 'Añadir comentario',
    postComment: 'Publicar un comentario',
    loadMore: 'Cargar más...',
    said: 'dijo...',
    removedByAuthor: 'Este comentario ha sido eliminado por el autor.',
    removedByAdministrator: 'Este comentario ha sido eliminado por un administrador del blog.',
    unknown: 'Desconocido',
  },
  fr: {
    locale: 'fr',
    anonymous: 'Anonyme',
    commentCount: (count) =>
      count === 0
        ? 'Aucun commentaire:'
        : count === 1
          ? '1 commentaire:'
          : `${count} commentaires:`,
    reply: 'Répondre',
    replies: 'Réponses',
    remove: 'Supprimer',
    addComment: 'Ajouter un commentaire',
    postComment: 'Enregistrer un commentaire',
    loadMore: 'Charger la suite...',
    said: 'a dit…',
    removedByAuthor: 'Ce commentaire a été supprimé par son auteur.',
    removedByAdministrator: 'Ce commentaire a été supprimé par un administrateur du blog.',
    unknown: 'Inconnu',
  },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
  de: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(
    ' ',
  ),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
    ' ',
  ),
};

/** The day as the post's heading has it: `2 July 2024`. */
export function displayDate(time: number, language: Language): string {
  const { day, month, year } = toLondon(time);
  const name = MONTHS[language][month - 1];
  if (language === 'de') return `${day}. ${name} ${year}`;
  if (language === 'es') return `${day} de ${name} de ${year}`;
  return `${day} ${name} ${year}`;
}

/** A comment's date and time as the blog shows it: `2 July 2024 at 08:45`. */
export function displayTime(time: number, language: Language): string {
  const { day, month, year, hour, minute } = toLondon(time);
  const minutes = String(minute).padStart(2, '0');
  if (language === 'es') {
    const half = hour < 12 ? 'a.\u00a0m.' : 'p.\u00a0m.';
    return `${day}/${month}/${String(year).slice(2)} ${hour % 12 || 12}:${minutes} ${half}`;
  }
  const clock = `${String(hour).padStart(2, '0')}:${minutes}`;
  const at = { en: 'at', de: 'um', fr: 'à' }[language];
  return `${displayDate(time, language)} ${at} ${clock}`;
}
