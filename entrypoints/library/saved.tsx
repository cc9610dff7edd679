import type { VNode } from 'preact';
import { type Progress, SavedSection } from '../../components/library/saved/SavedSection';
import { paintFound } from '../../lib/dom/paint-found';
import { type Route, writeRoute } from '../../lib/library/route';
import { createSavedLibrary } from '../../lib/library/saved-library';
import type { Body } from '../../lib/model/body';
import type { SavedId, SavedText } from '../../lib/model/saved';
import { onChanged } from '../../lib/rpc/client';
import type { OwnPage } from '../../lib/rpc/own-page';
import { type Ask, EVERYTHING, isEverything, SEARCH_SORTS } from '../../lib/search/ask';
import { foundSpans } from '../../lib/search/marked-text';
import type { FromSearch, ToSearch } from '../../lib/search/search-service';
import type { Leaving } from './leaving';
import { createSavedSource } from './saved-source';

/** The section of saved comments. */
export type SavedView = {
  /** The address was changed: by a link, or by going back. */
  readonly follow: (route: Route) => void;
  readonly draw: (route: Route, isReadOnly: boolean) => VNode;
};

/** How long after the last key the search is put into the address, in milliseconds. */
const ADDRESS_PAUSE = 400;
/** As long as a slow frame takes, in milliseconds. */
const A_FRAME = 50;
/** As wide as the style sheet has it. */
const NARROW = '(max-width: 700px)';

/**
 * Reads from the database, has a worker search it, and draws.
 *
 * @param onFirst the first rows can be seen, or none can be had without the index
 */
export function openSavedView(page: OwnPage, onChange: () => void, onFirst: () => void): SavedView {
  const reader = createSavedSource();
  let letRestBegin: () => void = () => undefined;
  const afterFirstRows = new Promise<void>((resolve) => {
    letRestBegin = resolve;
  });
  void afterFirstRows.then(onFirst);
  // Only once the database is up to date: the worker opens it by itself.
  const worker = afterFirstRows
    .then(reader.open)
    .then(() => startWorker((message) => library.hearSearch(message)));
  worker.catch(() => library.hearSearch({ kind: 'failed' }));
  const tellSearch = (message: ToSearch) => {
    void worker.then((found) => found.postMessage(message)).catch(() => undefined);
  };

  const library = createSavedLibrary({
    reader,
    tellSearch,
    write: page.write,
    now: Date.now,
    onChange() {
      onChange();
      const { ids, isUnreadable, ask } = library.state();
      const isFirst = ids !== null || isUnreadable || !isEverything(ask);
      // After the frame that shows them; a tab that is behind another has no frames.
      if (isFirst) setTimeout(letRestBegin, A_FRAME);
    },
  });
  onChanged((change) => {
    if (change.subject === 'saved') library.hearChanged(change.ids);
  }, new AbortController().signal);
  tellSearch({ kind: 'ask', ask: library.state().ask });

  const addressOf = (ask: Ask, comment: string | null) =>
    writeRoute('saved', {
      find: ask.text,
      order: ask.sort === EVERYTHING.sort ? '' : ask.sort,
      comment: comment ?? '',
    });
  let addressing: ReturnType<typeof setTimeout> | undefined;
  const ask = (next: Ask) => {
    library.ask(next);
    clearTimeout(addressing);
    // Browsers let an address be changed so and so often a minute.
    addressing = setTimeout(
      () => window.history.replaceState(null, '', addressOf(next, null)),
      ADDRESS_PAUSE,
    );
  };

  // Nobody reads or exports before there is something to see.
  let leaving: Leaving | null = null;
  let bodyOf: ((text: SavedText) => Body) | null = null;
  let exporting: { readonly progress: Progress; readonly stop: AbortController } | null = null;
  const save = async (ids: readonly SavedId[], format: string) => {
    exporting?.stop.abort();
    const stop = new AbortController();
    const tell = (done: number) => {
      exporting = { progress: { done, total: ids.length }, stop };
      onChange();
    };
    tell(0);
    try {
      await leaving?.save(ids, format, library.readMany, tell, stop.signal);
    } catch (error) {
      if (!stop.signal.aborted) throw error;
    } finally {
      if (exporting?.stop === stop) exporting = null;
      onChange();
    }
  };
  void afterFirstRows
    .then(() => Promise.all([import('./leaving'), import('./kept-texts')]))
    .then(([loaded, texts]) => {
      leaving = loaded.leaving;
      bodyOf = texts.bodyOf;
      onChange();
    });

  return {
    follow({ section, params }) {
      clearTimeout(addressing);
      if (section !== 'saved') return;
      const sort = SEARCH_SORTS.find((each) => each === params.order) ?? EVERYTHING.sort;
      library.ask({ text: params.find ?? '', sort });
      if (params.comment !== undefined) library.go(params.comment);
    },
    draw({ params }, isReadOnly) {
      return (
        <SavedSection
          library={{ ...library, ask }}
          isReading={params.comment !== undefined}
          isReadOnly={isReadOnly}
          failure={page.failure()}
          bodyOf={bodyOf}
          onPaint={(elements) => {
            const marks = library.state().found?.marks ?? [];
            paintFound(elements, (text) => foundSpans(text, marks));
          }}
          onOpen={(id) => {
            const address = addressOf(library.state().ask, id);
            if (window.matchMedia(NARROW).matches) window.location.hash = address;
          }}
          onBack={() => window.location.replace(addressOf(library.state().ask, null))}
          onReload={() => window.location.reload()}
          exports={leaving?.exports ?? []}
          copies={leaving?.copies ?? []}
          exporting={exporting?.progress ?? null}
          onExport={(ids, format) => void save(ids, format)}
          onStopExport={() => exporting?.stop.abort()}
        />
      );
    },
  };
}

function startWorker(onMessage: (message: FromSearch) => void): Worker {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromSearch>) => onMessage(data));
  return worker;
}
