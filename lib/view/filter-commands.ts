import { isHeadVisible, scrollToElement } from '../dom/scroll';
import { suggest, withSuggestion } from '../filter/suggest';
import type { CommentId } from '../model/comment';
import type { CommandTools } from './commands';
import { awayFrom, idsOf, pathTo } from './derive';
import { filterFacts, foundAs } from './filter';
import type { OnPage } from './on-page';

/** What a reader can do with the filter line. */
export type FilterCommands = {
  /** Opens the line, or goes back into it. */
  readonly openFilter: () => void;
  /** Shows what the text asks for. The caret is where one types, in characters from the start. */
  readonly filter: (text: string, caret: number) => void;
  /** Closes the line and shows everything, folded as it was before. */
  readonly closeFilter: () => void;
  /** Goes to the match after or before the one gone to last; beyond the last comes the first. */
  readonly nextMatch: () => void;
  readonly previousMatch: () => void;
  /** Shows what the filter put away beside each other, from this branch on. */
  readonly reveal: (id: CommentId) => void;
  /** Lists what can be typed at the caret. */
  readonly suggest: (caret: number) => void;
  readonly moveSuggestion: (by: 1 | -1) => void;
  /** Types the suggestion at this place of the list; without a place the one the keys are on. */
  readonly takeSuggestion: (index?: number) => void;
  readonly closeSuggestions: () => void;
};

/** How long after the last key the list of suggestions and further highlights are made, in ms. */
const PAUSE = 80;

/** Makes these commands for one overlay. */
export function createFilterCommands(
  { store, root, guard, signal }: CommandTools,
  { articleOf, offset, topArticle }: OnPage,
): FilterCommands {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = () => clearTimeout(timer);
  signal.addEventListener('abort', stop);

  const field = () => root.querySelector<HTMLInputElement>('.filter input');
  const isShown = (id: CommentId) => {
    const { map, marks } = store.state();
    const { filter } = marks;
    return !filter || pathTo(map, id).every((each) => foundAs(each, filter) !== 'away');
  };
  /** The comment that the reader stands on or, where that is out of sight, the topmost one. */
  const placeOf = () => {
    const { currentId } = store.state().marks;
    const current = currentId !== null && isShown(currentId) ? articleOf(currentId) : null;
    const article = current && isHeadVisible(current, offset()) ? current : topArticle();
    const id = article?.dataset.commentId;
    return id === undefined ? null : { id, top: article?.getBoundingClientRect().top ?? 0 };
  };
  /** The match at a comment or behind it; behind the last comes the first. */
  const matchFrom = (id: CommentId | null): CommentId | null => {
    const { filter, map } = store.state();
    const matches = new Set(filter?.matches);
    const start = id === null ? 0 : Math.max(0, map.order.indexOf(id));
    const around = [...map.order.slice(start), ...map.order.slice(0, start)];
    return around.find((each) => matches.has(each)) ?? null;
  };

  // Comments may come in, and rules change, while the filter is there.
  let matches = store.state().filter?.matches;
  store.subscribe(() => {
    const next = store.state().filter?.matches;
    if (next === matches) return;
    matches = next;
    timer ??= setTimeout(() => guard(lightMore), PAUSE);
  }, signal);

  const lightMore = () => {
    timer = undefined;
    const before = store.state().marks.hits;
    const place = placeOf();
    store.dispatch({ do: 'light', near: place && matchFrom(place.id) });
    if (store.state().marks.hits !== before) timer = setTimeout(() => guard(lightMore));
  };
  const later = (action: () => void) => {
    stop();
    timer = setTimeout(() => guard(action), PAUSE);
  };
  /** Asks for something else, and leaves what stays, or the nearest match, where the reader looks. */
  const apply = (text: string | null) => {
    const place = placeOf();
    store.dispatch({ do: 'filter', text, near: place?.id ?? null, now: Date.now() });
    if (!place) return;
    const stays = isShown(place.id) ? place.id : matchFrom(place.id);
    const article = stays === null ? null : articleOf(stays);
    const view = root.ownerDocument.defaultView;
    if (!article || !view) return;
    const moved = article.getBoundingClientRect().top - Math.max(place.top, offset());
    if (Math.abs(moved) >= 1) view.scrollBy({ top: moved, behavior: 'instant' });
  };
  const goToMatch = (by: 1 | -1) => {
    const { filter } = store.state();
    if (!filter || filter.matches.length === 0) return;
    const { matches, at } = filter;
    const place = matches.indexOf(at ?? '');
    const first = matchFrom(placeOf()?.id ?? null);
    const next =
      place < 0
        ? by > 0
          ? first
          : matches.at((first === null ? 0 : matches.indexOf(first)) - 1)
        : matches.at((place + by) % matches.length);
    if (!next) return;
    store.dispatch({ do: 'go-to', id: next });
    const article = articleOf(next);
    if (article) scrollToElement(article, offset(), signal);
  };
  const type = (text: string, caret: number) => {
    apply(text);
    later(() => {
      commands.suggest(caret);
      lightMore();
    });
  };

  const commands: FilterCommands = {
    openFilter() {
      if (!store.state().filter) apply('');
      field()?.focus({ preventScroll: true });
      field()?.select();
    },
    filter: type,
    closeFilter() {
      const { filter } = store.state();
      if (!filter) return;
      const hadFocus = root.activeElement?.closest('.filter') !== null;
      apply(null);
      later(lightMore);
      const { currentId } = store.state().marks;
      const next =
        (currentId && articleOf(currentId)) ||
        root.querySelector<HTMLElement>('[data-do="openFilter"]');
      if (hadFocus) next?.focus({ preventScroll: true });
    },
    nextMatch: () => goToMatch(1),
    previousMatch: () => goToMatch(-1),
    reveal(id) {
      const run = awayFrom(store.view().branches, pathTo(store.state().map, id));
      if (run.length === 0) return;
      store.dispatch({ do: 'reveal', ids: run.flatMap(idsOf) });
      articleOf(run[0]?.id ?? '')?.focus({ preventScroll: true });
    },
    suggest(caret) {
      const state = store.state();
      if (!state.filter || root.activeElement !== field()) return;
      const { text, now } = state.filter;
      const found = suggest(text, caret, state.comments, filterFacts(state), now);
      const isDone = found.list.length === 1 && found.list[0]?.text === text.slice(...found.span);
      const suggestions = found.list.length === 0 || isDone ? null : { ...found, active: null };
      store.dispatch({ do: 'suggest', suggestions });
    },
    moveSuggestion(by) {
      const { suggestions } = store.state().filter ?? {};
      if (!suggestions) return;
      const { length } = suggestions.list;
      // One step beyond either end leads back into the text.
      const next = (((suggestions.active ?? -1) + 1 + by + length + 1) % (length + 1)) - 1;
      store.dispatch({
        do: 'suggest',
        suggestions: { ...suggestions, active: next < 0 ? null : next },
      });
    },
    takeSuggestion(index) {
      const { filter } = store.state();
      if (!filter?.suggestions) return;
      const suggestion = filter.suggestions.list[index ?? filter.suggestions.active ?? -1];
      if (!suggestion) return;
      const { text, caret } = withSuggestion(filter.text, filter.suggestions, suggestion);
      store.dispatch({ do: 'suggest', suggestions: null });
      type(text, caret);
      const input = field();
      input?.focus({ preventScroll: true });
      input?.setSelectionRange(caret, caret);
    },
    closeSuggestions() {
      if (store.state().filter?.suggestions) store.dispatch({ do: 'suggest', suggestions: null });
    },
  };
  return commands;
}
