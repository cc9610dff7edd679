import type { CommandTools } from './commands';

/** The sheet that lists the keys. */
export type HelpCommands = {
  /** Lays the sheet over the page; the focus stays within it and then goes back to where it was. */
  readonly openHelp: () => void;
  readonly closeHelp: () => void;
};

/** Makes these commands for one overlay. */
export function createHelpCommands(
  { store, root, guard, signal }: CommandTools,
  closePanel: () => void,
): HelpCommands {
  const sheet = () => root.querySelector<HTMLDialogElement>('dialog.help');
  return {
    openHelp() {
      // Its menu may have opened it: the focus is to go back to what opened the menu.
      closePanel();
      store.dispatch({ do: 'show-help', isShown: true });
      const dialog = sheet();
      if (!dialog || dialog.open) return;
      // Closed by Escape, by our button or by the browser's own way back.
      const close = () => guard(() => store.dispatch({ do: 'show-help', isShown: false }));
      dialog.addEventListener('close', close, { once: true, signal });
      dialog.showModal();
    },
    closeHelp: () => sheet()?.close(),
  };
}
