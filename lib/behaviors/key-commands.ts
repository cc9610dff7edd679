import type { KeyAction } from '../keys/key-actions';
import type { CommentId } from '../model/comment';
import type { Commands } from '../view/commands';
import type { Scene } from './behavior';

/** What each action has done in the thread. */
const IN_THREAD = {
  next: (commands) => commands.step(1),
  previous: (commands) => commands.step(-1),
  nextSibling: (commands) => commands.stepSibling(1),
  previousSibling: (commands) => commands.stepSibling(-1),
  parent: (commands) => commands.goToParent(),
  root: (commands) => commands.goToRoot(),
  nextNew: (commands) => commands.nextNew(),
  previousNew: (commands) => commands.previousNew(),
  nextThread: (commands) => commands.stepThread(1),
  previousThread: (commands) => commands.stepThread(-1),
  back: (commands) => commands.goBack(),
  foldAll: (commands) => commands.foldAll(),
  openAll: (commands) => commands.openAll(),
  filter: (commands) => commands.openFilter(),
  undo: (commands) => commands.undo(),
  help: (commands) => commands.openHelp(),
  list: (commands) => commands.switchList(),
} as const satisfies Partial<Record<KeyAction, (commands: Commands) => void>>;

/** What the others have done with the comment on which the reader stands. */
const TO_COMMENT = {
  toggle: (commands, id) => commands.toggle(id),
  foldComment: (commands, id) => commands.toggleText(id),
  reply: (commands, id) => commands.reply(id),
  mute: (commands, id) => commands.startMute(id),
  save: (commands, id) => commands.save(id),
  menu: (commands, id) => commands.openMenu(id),
} as const satisfies Record<
  Exclude<KeyAction, keyof typeof IN_THREAD>,
  (commands: Commands, id: CommentId) => void
>;

/** @returns whether the action meant something here */
export function runKeyAction(action: KeyAction, { store, commands }: Scene): boolean {
  const { list, marks } = store.state();
  if (list !== 'threadkeeper' && action !== 'list') return false;
  if (isInThread(action)) {
    IN_THREAD[action](commands);
    return true;
  }
  if (marks.currentId === null) return false;
  TO_COMMENT[action](commands, marks.currentId);
  return true;
}

function isInThread(action: KeyAction): action is keyof typeof IN_THREAD {
  return Object.hasOwn(IN_THREAD, action);
}
