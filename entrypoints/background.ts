import { defineBackground } from 'wxt/utils/define-background';
import { showBadge } from '../lib/badge/badge';
import { createHandlers } from '../lib/rpc/handlers';
import { announce, serve } from '../lib/rpc/server';
import { createStore } from '../lib/store/create-store';
import { keepOpen } from '../lib/store/database';

export default defineBackground({
  type: 'module',
  main() {
    const store = createStore(keepOpen(), (change) => void announce(change));
    serve(createHandlers(store, showBadge));
  },
});
