import type { CommentId } from '../model/comment';

/** Blogger's own form, opened under comments of our tree. */
export type ReplyForm = {
  /**
   * Opens the form for a comment that Blogger lets one reply to, which is a top-level one, inside
   * `host`, as a child that takes the slot `reply`.
   */
  readonly open: (rootId: CommentId) => void;
  /** Puts the form back to where the page had it. */
  readonly restore: () => void;
};

/** The name of the slot in which the open form is shown. */
export const REPLY_SLOT = 'reply';

/**
 * Takes charge of the page's form as soon as it has one, which scripts of the page may bring late.
 * Where it never does, nothing is told.
 */
export function whenReplyForm(
  host: HTMLElement,
  lists: readonly Element[],
  onForm: (form: ReplyForm) => void,
  signal: AbortSignal,
): void {
  const look = () => {
    const form = takeReplyForm(host, lists);
    if (!form) return;
    changes.disconnect();
    onForm(form);
  };
  const changes = new MutationObserver(look);
  signal.addEventListener('abort', () => changes.disconnect());
  changes.observe(host.ownerDocument, { childList: true, subtree: true });
  look();
}

/**
 * Takes charge of the page's form frame. Absent where the post has none (comments closed, or a form
 * on a page of its own) or where the list knows no replies.
 *
 * Blogger's script opens the form by moving the frame into the element with the id `c<ID>-ce`. A
 * frame that is moved is loaded anew and loses what was typed, so the frame is to move once: a box
 * of ours with that very id stands before Blogger's, is found first, and gets the frame from
 * Blogger's own hand. Where the script is not there (a saved page) or does otherwise, we do as it
 * does.
 */
function takeReplyForm(host: HTMLElement, lists: readonly Element[]): ReplyForm | null {
  const document = host.ownerDocument;
  const frame = document.querySelector<HTMLIFrameElement>('iframe#comment-editor');
  const source = document.querySelector<HTMLAnchorElement>('a#comment-editor-src[href]');
  if (!frame || !source || !lists.some((list) => findReplyLink(list))) return null;

  let box: HTMLElement | null = null;
  let openFor: CommentId | null = null;
  let home: { parent: ParentNode & Node; next: Node | null } | null = null;
  return {
    open(rootId) {
      if (openFor === rootId && box?.contains(frame)) return;
      home ??= { parent: frame.parentElement ?? document.body, next: frame.nextSibling };
      const previous = box;
      box = document.createElement('div');
      box.id = boxId(rootId);
      box.className = 'comment-replybox-single';
      box.slot = REPLY_SLOT;
      host.append(box);
      for (const list of lists) findReplyLink(list, rootId)?.click();
      if (!box.contains(frame)) {
        frame.src = replyAddress(frame, source, rootId);
        box.append(frame);
      }
      frame.style.display = 'block';
      previous?.remove();
      openFor = rootId;
    },
    restore() {
      if (home && host.contains(frame)) {
        const { parent, next } = home;
        parent.insertBefore(frame, next?.parentNode === parent ? next : null);
      }
      // Two of them where opening it for another comment failed half-way.
      for (const each of host.querySelectorAll(`:scope > [slot="${REPLY_SLOT}"]`)) each.remove();
      box = null;
      openFor = null;
    },
  };
}

function boxId(rootId: CommentId): string {
  return `c${rootId}-ce`;
}

/** The list's Reply link for a comment, or for any. Dialect B has links without the comment's id. */
function findReplyLink(list: Element, rootId?: CommentId): HTMLElement | null {
  if (rootId === undefined) return list.querySelector('a.comment-reply, a[o="r"]');
  const byId = list.querySelector<HTMLElement>(`a.comment-reply[data-comment-id="${rootId}"]`);
  if (byId) return byId;
  const comment = list.querySelector(`[id="c${rootId}"]`);
  const actions = comment?.querySelector('.comment-actions');
  return actions?.querySelector<HTMLElement>('a.comment-reply, a[o="r"]') ?? null;
}

/** The form's address for a reply, made as Blogger's script makes it. */
function replyAddress(
  frame: HTMLIFrameElement,
  source: HTMLAnchorElement,
  rootId: CommentId,
): string {
  const [address, colours] = (frame.getAttribute('src') || source.href).split('#');
  const plain = (address ?? source.href).replace(/&parentID=\d+/, '');
  return `${plain}&parentID=${rootId}${colours ? `#${colours}` : ''}`;
}
