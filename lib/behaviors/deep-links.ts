import type { CommentId } from '../model/comment';
import type { Behavior, Scene } from './behavior';

/**
 * Addresses that lead to a comment: `#c<ID>` to read it, `#comment-form_<ID>` to answer it, as
 * Blogger writes them in mails and permalinks; and links in comments to comments of this post.
 */
export const deepLinks: Behavior = {
  id: 'deep-links',
  start(scene) {
    const { document, root, listen } = scene;
    const view = document.defaultView;
    if (!view) return;
    const follow = () => followHash(view.location.hash, scene);
    listen(view, 'hashchange', follow);
    listen(root, 'click', (event) => onLink(event, scene, view));
    follow();
  },
};

function followHash(hash: string, { store, commands }: Scene): void {
  const [, form, id] = /^#(c|comment-form_)(\d+)$/.exec(hash) ?? [];
  if (!id || !store.state().map.parentOf.has(id)) return;
  commands.goTo(id);
  if (form === 'comment-form_') commands.reply(id);
}

/** A press on a link to a comment of this page goes there without loading the page anew. */
function onLink(event: MouseEvent, { store, commands }: Scene, view: Window): void {
  if (event.defaultPrevented || event.button !== 0) return;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  const id = link && (link.dataset.to ?? commentIdOf(link, view.location));
  if (!id || !store.state().map.parentOf.has(id)) return;
  event.preventDefault();
  // Pressed twice the address stays as it is, and the browser has no change to tell of.
  if (view.location.hash === `#c${id}`) commands.goTo(id);
  else view.location.hash = `#c${id}`;
}

function commentIdOf(link: HTMLAnchorElement, here: Location): CommentId | null {
  const id = /^#c(\d+)$/.exec(link.hash)?.[1];
  return id && link.pathname === here.pathname ? id : null;
}
