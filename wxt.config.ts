import { defineConfig } from 'wxt';

export default defineConfig({
  manifestVersion: 3,
  // Each file reads alone: every name in it is imported in it.
  imports: false,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'unlimitedStorage'],
    // For other blogs, each asked for when the reader switches it on, and for telling of what is
    // followed. Firefox knows `alarms` as no optional permission: see lib/follow/wake.ts.
    optional_permissions: [
      'scripting',
      'activeTab',
      'notifications',
      ...(browser === 'firefox' ? [] : ['alarms']),
    ],
    // Firefox would make `https` of every address that the background asks, and some blogs have none.
    content_security_policy: { extension_pages: "script-src 'self'; object-src 'self'" },
    optional_host_permissions: ['*://*/*'],
    options_ui: { page: 'library.html', open_in_tab: true },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'threadkeeper@probationmatters.blog',
          // The first version that knows `data_collection_permissions` on Android too.
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
