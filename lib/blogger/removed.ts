import { squashedText } from '../dom/squash';

/**
 * Whether a comment's text is Blogger's notice that it was removed. The notice is worded in the
 * blog's language, so the class tells; it must be all there is.
 */
export function isRemovalNotice(content: Element): boolean {
  if (content.classList.contains('deleted')) return true;
  const notice = content.querySelector('.deleted-comment');
  return notice !== null && squashedText(notice) === squashedText(content);
}
