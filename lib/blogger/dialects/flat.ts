import { squash, squashedText } from '../../dom/squash';
import type { Slot } from '../comment-list';
import { isRemovalNotice } from '../removed';
import { nameBeforeSaid, type SaidText } from '../said';
import type { CommentParts, Unreadable } from './parts';

/** A reader for the flat lists of one page: definition lists, and the `div`s of V2 themes. */
export function flatReader(slots: readonly Slot[]): (slot: Slot) => CommentParts | Unreadable {
  const sections = sectionsOf(slots);
  const learned = learnSaid(slots.map((slot) => authorOf(slot, sections.get(slot.shell) ?? [])));

  return (slot) => {
    const section = sections.get(slot.shell) ?? [];
    const author = authorOf(slot, section);
    if (!author) return { reason: 'It has no author part (.comment-author).' };
    const body = find(section, '.comment-body') ?? section.find((e) => e.localName === 'dd');
    if (!body) return { reason: 'It has no text part (.comment-body).' };

    const nameLink = nameLinkOf(author);
    const date = find(section, '.comment-timestamp');
    const dateLink =
      date?.querySelector('a[href]') ?? find(section, `a[href*="#c${slot.id}"]`) ?? null;
    return {
      name: nameLink ? squashedText(nameLink) : nameBeforeSaid(textBeside(author, AVATAR), learned),
      address: nameLink?.getAttribute('href') ?? null,
      isBlogAuthor: author.classList.contains('blog-author'),
      dateLink,
      clock: squash(dateLink?.textContent ?? (date ? textBeside(date, '.item-control') : '')),
      body: [body],
      isRemoved: isRemovalNotice(body),
      controlClasses: find(section, '.item-control')?.className ?? '',
    };
  };
}

/**
 * What belongs to each comment: itself, or in a definition list the `dt` with the `dd`s up to the
 * next one. By document order, since an unclosed tag in a text can wrap all that follows it.
 */
function sectionsOf(slots: readonly Slot[]): ReadonlyMap<Element, readonly Element[]> {
  const sections = new Map<Element, Element[]>(slots.map(({ shell }) => [shell, [shell]]));
  const list = slots.find(({ shell }) => shell.localName === 'dt')?.shell.closest('dl');
  const holder = list?.parentElement;
  if (!holder) return sections;
  let section: Element[] | undefined;
  for (const element of holder.querySelectorAll('dt, dd')) {
    const own = sections.get(element);
    if (own) section = own;
    else if (element.localName === 'dd' && !element.parentElement?.closest('dd')) {
      section?.push(element);
    }
  }
  return sections;
}

function find(section: readonly Element[], selector: string): Element | undefined {
  for (const element of section) {
    if (element.matches(selector)) return element;
    const inside = element.querySelector(selector);
    if (inside) return inside;
  }
  return undefined;
}

function authorOf(slot: Slot, section: readonly Element[]): Element | undefined {
  return slot.shell.localName === 'dt' ? slot.shell : find(section, '.comment-author');
}

/** The link that is the name, not the picture's and not the anchor for `#c…` addresses. */
function nameLinkOf(author: Element): Element | undefined {
  return [...author.querySelectorAll('a[href]')].find((link) => !link.closest(AVATAR));
}

/** How this page says "said…", from the names whose extent a link shows. */
function learnSaid(authors: readonly (Element | undefined)[]): readonly SaidText[] {
  const learned = new Map<string, SaidText>();
  for (const author of authors) {
    const link = author && nameLinkOf(author);
    if (!link) continue;
    const name = squashedText(link);
    const [before, ...rest] = squash(textBeside(author, AVATAR)).split(name);
    const after = squash(rest.join(name));
    if (name !== '' && before !== undefined && after !== '') {
      learned.set(`${before}\n${after}`, { before: squash(before), after });
    }
  }
  return [...learned.values()];
}

/** The text of an element without that of the parts that match. */
function textBeside(element: Element, selector: string): string {
  let text = '';
  for (const child of element.childNodes) {
    if (child.nodeType === 3) text += (child as Text).data;
    else if (child.nodeType === 1 && !(child as Element).matches(selector)) {
      text += textBeside(child as Element, selector);
    }
  }
  return text;
}

const AVATAR = '.avatar-image-container, .comment-author-avatar, noscript';
