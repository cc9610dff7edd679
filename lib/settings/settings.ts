import type { KeyOverrides } from '../keys/key-map';
import type { MessageKey } from '../words/words';

/** A switch. */
export type BooleanSetting = Words & { readonly kind: 'boolean'; readonly default: boolean };

/** One of a few words. */
export type ChoiceSetting<Value extends string = string> = Words & {
  readonly kind: 'choice';
  readonly default: NoInfer<Value>;
  /** The values in the order in which they are offered, each with the message key of its words. */
  readonly choices: { readonly [V in Value]: MessageKey };
};

/** A whole number from `min` to `max`, both included. */
export type NumberSetting = Words & {
  readonly kind: 'number';
  readonly default: number;
  readonly min: number;
  readonly max: number;
};

/** Which key does what, as far as the reader changed it. */
export type KeysSetting = Words & { readonly kind: 'keys'; readonly default: KeyOverrides };

export type Setting = BooleanSetting | ChoiceSetting | NumberSetting | KeysSetting;

type Words = { readonly label: MessageKey; readonly explanation: MessageKey };

/** Every setting there is, in the order in which the settings page shows them. */
export const settings = {
  order: choice({
    label: 'settingOrder',
    explanation: 'settingOrderHelp',
    default: 'conversation',
    choices: {
      conversation: 'settingOrderConversation',
      native: 'settingOrderNative',
      oldest: 'settingOrderOldest',
      newest: 'settingOrderNewest',
      newestThread: 'settingOrderNewestThread',
    },
  }),
  followInference: {
    kind: 'boolean',
    label: 'settingFollowInference',
    explanation: 'settingFollowInferenceHelp',
    default: true as boolean,
  },
  /** Branches this deep are folded at first; 0 folds none. */
  foldDepth: {
    kind: 'number',
    label: 'settingFoldDepth',
    explanation: 'settingFoldDepthHelp',
    default: 0 as number,
    min: 0,
    max: 20,
  },
  countsAsSeen: choice({
    label: 'settingCountsAsSeen',
    explanation: 'settingCountsAsSeenHelp',
    default: 'on-leave',
    choices: {
      'on-leave': 'settingCountsAsSeenOnLeave',
      'on-screen': 'settingCountsAsSeenOnScreen',
    },
  }),
  newSince: choice({
    label: 'settingNewSince',
    explanation: 'settingNewSinceHelp',
    default: 'visit',
    choices: {
      visit: 'settingNewSinceVisit',
      hour: 'settingNewSinceHour',
      day: 'settingNewSinceDay',
      week: 'settingNewSinceWeek',
    },
  }),
  rail: {
    kind: 'boolean',
    label: 'settingRail',
    explanation: 'settingRailHelp',
    default: true as boolean,
  },
  arrivals: {
    kind: 'boolean',
    label: 'settingArrivals',
    explanation: 'settingArrivalsHelp',
    default: true as boolean,
  },
  /** Cleared where the reader closes the note. */
  welcome: {
    kind: 'boolean',
    label: 'settingWelcome',
    explanation: 'settingWelcomeHelp',
    default: true as boolean,
  },
  useKeys: {
    kind: 'boolean',
    label: 'settingUseKeys',
    explanation: 'settingUseKeysHelp',
    default: true as boolean,
  },
  keys: {
    kind: 'keys',
    label: 'settingKeys',
    explanation: 'settingKeysHelp',
    default: {} as KeyOverrides,
  },
} as const satisfies Readonly<Record<string, Setting>>;

export type SettingKey = keyof typeof settings;

/** Settings that one control shows; the others have a place of their own. */
export type PlainSettingKey = {
  [K in SettingKey]: (typeof settings)[K]['kind'] extends 'keys' ? never : K;
}[SettingKey];

/** What a setting can be set to. */
export type SettingValue<K extends SettingKey> = ValueOf<(typeof settings)[K]>;

type ValueOf<S> =
  S extends ChoiceSetting<infer Value> ? Value : S extends Setting ? S['default'] : never;

/** One setting's key with a value that it can have. */
export type SettingChange = {
  [K in SettingKey]: [key: K, value: SettingValue<K>];
}[SettingKey];

/** All settings as they stand. */
export type Settings = { readonly [K in SettingKey]: SettingValue<K> } & {
  /** Blogs that the reader switched on or off, by host name. */
  readonly blogs: Readonly<Record<string, boolean>>;
};

/** What holds until a reader changes anything. */
export const defaultSettings: Settings = {
  order: settings.order.default,
  followInference: settings.followInference.default,
  foldDepth: settings.foldDepth.default,
  countsAsSeen: settings.countsAsSeen.default,
  newSince: settings.newSince.default,
  welcome: settings.welcome.default,
  rail: settings.rail.default,
  arrivals: settings.arrivals.default,
  useKeys: settings.useKeys.default,
  keys: settings.keys.default,
  blogs: {},
};

/** Whether Threadkeeper is to show itself on a blog. It is wherever it may run, until switched off. */
export function isEnabledOn({ blogs }: Settings, host: string): boolean {
  return !Object.hasOwn(blogs, host) || blogs[host] === true;
}

function choice<const Value extends string>(
  declaration: Omit<ChoiceSetting<Value>, 'kind'>,
): ChoiceSetting<Value> {
  return { kind: 'choice', ...declaration };
}
