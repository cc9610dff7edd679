import { announcing } from './announcing';
import type { Behavior } from './behavior';
import { column } from './column';
import { deepLinks } from './deep-links';
import { filterLine } from './filter-line';
import { keepFocus } from './keep-focus';
import { keys } from './keys';
import { noteForm } from './note-form';
import { panelKeys } from './panel-keys';
import { passages } from './passages';
import { presses } from './presses';
import { rail } from './rail';
import { references } from './references';
import { toolbarKeys } from './toolbar-keys';

/** Every behaviour of a post's overlay, in the order in which they start. */
export const behaviors: readonly Behavior[] = [
  column,
  rail,
  references,
  presses,
  filterLine,
  panelKeys,
  toolbarKeys,
  keys,
  keepFocus,
  deepLinks,
  announcing,
  passages,
  noteForm,
];
