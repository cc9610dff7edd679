/**
 * Whether Blogger keeps comments of this post back: above 200, behind "Load more…" in threaded
 * lists, on further pages in flat ones.
 */
export function hasFurtherComments(section: Element): boolean {
  const controls = section.querySelectorAll('.loadmore, .paging-control-container a[href]');
  return [...controls].some((control) => {
    if (control.closest('.comment-block, .comment-body')) return false;
    return control.localName === 'a' ? leadsToAnotherPage(control) : offersMore(control);
  });
}

/**
 * Today's list marks it with `data-published-min`, whether the control is hidden or not; the early
 * one by leaving out the class `loaded`.
 */
function offersMore(control: Element): boolean {
  if (control.hasAttribute('data-published-min')) return true;
  const isEarly = control.getAttribute('kind') === 'rb';
  return isEarly && !control.classList.contains('loaded') && !control.classList.contains('hidden');
}

/** Blogger keeps the place of a control that leads nowhere, hidden by this class. */
function leadsToAnotherPage(link: Element): boolean {
  return !link.classList.contains('unneeded-paging-control');
}
