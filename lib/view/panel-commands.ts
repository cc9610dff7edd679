import { placePanel } from '../dom/place-panel';
import type { CommentId } from '../model/comment';
import type { CommandTools } from './commands';
import type { OnPage } from './on-page';
import type { PanelContent } from './panel';

/** What opens and closes the panels that belong to a control. */
export type PanelCommands = {
  /** Opens a panel that belongs to a control, or closes it where it is open. */
  readonly openPanel: (content: PanelContent, control: Element) => void;
  readonly closePanel: () => void;
  /** Opens the menu of a comment, as its button does. */
  readonly openMenu: (id: CommentId) => void;
};

/** What a panel's form begins with; other panels with their first link or button. */
const FIRST_FIELDS: Partial<Record<PanelContent['kind'], string>> = {
  mute: '.panel select, .panel button',
  thread: '.panel select, .panel button',
  note: '.panel textarea',
};

/** Makes these commands for one overlay. */
export function createPanelCommands({ store, root }: CommandTools, page: OnPage): PanelCommands {
  let opener: HTMLElement | null = null;
  const commands: PanelCommands = {
    openPanel(content, control) {
      const open = store.state().panel;
      if (open && open.kind === content.kind && control === opener) {
        commands.closePanel();
        return;
      }
      const container = root.querySelector('.thread');
      if (!container) return;
      opener = control as HTMLElement;
      const at = placePanel(control, container);
      store.dispatch({ do: 'open-panel', panel: { ...content, at } });
      if (content.kind === 'preview') return;
      const first = FIRST_FIELDS[content.kind] ?? '.panel a, .panel button';
      [...root.querySelectorAll<HTMLElement>(first)]
        .find((each) => each.checkVisibility())
        ?.focus({ preventScroll: true });
    },
    closePanel() {
      if (!store.state().panel) return;
      const hadFocus = root.activeElement?.closest('.panel') !== null;
      store.dispatch({ do: 'open-panel', panel: null });
      if (hadFocus) opener?.focus({ preventScroll: true });
      opener = null;
    },
    openMenu(id) {
      const button = page.articleOf(id)?.querySelector('[data-panel="menu"]');
      if (button) commands.openPanel({ kind: 'menu', of: id }, button);
    },
  };
  return commands;
}
