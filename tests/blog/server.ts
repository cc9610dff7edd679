import { createHash } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Readable } from 'node:stream';
import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, answer } from './answer';
import { BLOG } from './blog';
import { createFaults, type Fault, type FaultScope } from './faults';
import type { Edits } from './posts/edits';

/** Where {@link BlogServerOptions.page} is served. */
export const SAVED_PAGE_PATH = '/saved/page.html';

/** What a test can ask of the blog before it opens. */
export type BlogServerOptions = {
  /** HTML of a saved page, served at {@link SAVED_PAGE_PATH} and at its own canonical path. */
  readonly page?: string;
  /** HTML of further saved pages by path, each beginning with `/`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** A browser may keep the pages for a step back in its history. */
  readonly isKept?: boolean;
  /** Any free port where absent. */
  readonly port?: number;
};

/** The sample blog while it is open. */
export type BlogServer = {
  /** Of the HTTP proxy on 127.0.0.1 through which a browser must go. */
  readonly port: number;
  readonly origin: typeof BLOG.origin;
  /** Addresses that were answered, in order. */
  readonly requests: readonly string[];
  /** Hosts that somebody went to, as far as a browser tells: it asks for a page to be shown. */
  readonly visited: ReadonlySet<string>;
  /** Of the addresses that were answered, those for which `304` was the answer. */
  readonly unchanged: readonly string[];
  /** Addresses and hosts that are none of ours and were turned away, in order. */
  readonly refused: readonly string[];
  /** From now on this goes wrong; `null` heals everything. */
  setFault(fault: Fault | null, scope?: FaultScope): void;
  /** Sets the time of the visit, in milliseconds since the epoch: what the owner lets through later is absent. */
  setNow(time: number): void;
  /** From now on the owner has done this to these comments, by their ids, and to no others. */
  setEdits(edits: Edits): void;
  close(): Promise<void>;
};

/**
 * Opens the sample blog behind an HTTP proxy that answers for the blog's real host and for the few
 * addresses of Blogger's that its pages need. Everything else is refused and recorded, `CONNECT`
 * included. No certificate is needed, as long as addresses begin with `http:`: a browser that would
 * rather have `https` falls back when `CONNECT` is refused (one that was told `https:` does not).
 */
export async function startBlog(options: BlogServerOptions = {}): Promise<BlogServer> {
  const requests: string[] = [];
  const visited = new Set<string>();
  const unchanged: string[] = [];
  const refused: string[] = [];
  const savedPages = savedPagesByPath(options);
  const faults = createFaults();
  let now = Number.POSITIVE_INFINITY;
  let edits: Edits = {};

  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', BLOG.origin);
    const found = answer(url, { savedPages, now, edits, isEndless: faults.isEndless() });
    if (!found) {
      refused.push(url.href);
      response.writeHead(403).end();
      return;
    }
    requests.push(url.href);
    if (request.headers.accept?.includes('text/html')) visited.add(url.hostname);
    const fault = faults.next(found.kind);
    if (!fault && isUnchanged(found, request.headers)) {
      unchanged.push(url.href);
      response.writeHead(304).end();
      return;
    }
    send(response, found, fault, options).catch(() => response.destroy());
  });
  server.on('connect', (request, socket) => {
    refused.push(request.url ?? '');
    socket.on('error', () => socket.destroy());
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(options.port ?? 0, '127.0.0.1', resolve);
  });

  return {
    port: (server.address() as AddressInfo).port,
    origin: BLOG.origin,
    requests,
    visited,
    unchanged,
    refused,
    setFault: faults.set,
    setNow(time) {
      now = time;
    },
    setEdits(next) {
      edits = next;
    },
    close() {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function send(
  response: ServerResponse,
  found: Answer,
  fault: Fault | null,
  { isKept }: BlogServerOptions,
): Promise<void> {
  const headers = {
    'content-type': found.type,
    'cache-control': isKept ? 'no-cache' : 'no-store',
    ...(found.kind === 'feed' && { etag: etagOf(found) }),
  };
  switch (fault?.kind) {
    case 'slow':
      await wait(fault.milliseconds);
      break;
    case 'status':
      response.writeHead(fault.status, { 'content-type': 'text/html' }).end('<h1>Error</h1>');
      return;
    case 'wrong-type':
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please sign in</h1>');
      return;
    case 'truncated':
      response.writeHead(200, headers).end(found.body.slice(0, found.body.length / 2));
      return;
    case 'bottomless':
      response.writeHead(200, headers);
      Readable.from(withoutEnd(found.body.slice(0, found.body.length / 2))).pipe(response);
      return;
    case 'hanging':
      response.writeHead(200, headers).write(found.body.slice(0, found.body.length / 2));
      return;
  }
  response.writeHead(found.status, headers).end(found.body);
}

/** As Blogger does with feeds: what was sent before need not be sent again. */
function isUnchanged(found: Answer, headers: IncomingHttpHeaders): boolean {
  return found.kind === 'feed' && headers['if-none-match'] === etagOf(found);
}

function etagOf({ body }: Answer): string {
  return `W/"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`;
}

function* withoutEnd(text: string): Generator<string> {
  for (;;) yield text;
}

function savedPagesByPath({ page, pages = {} }: BlogServerOptions): ReadonlyMap<string, string> {
  const byPath = new Map(Object.entries(pages));
  if (page === undefined) return byPath;
  byPath.set(SAVED_PAGE_PATH, page);
  const path = canonicalPath(page);
  if (path) byPath.set(path, page);
  return byPath;
}

/** The page's own path, where its canonical link says that it is one of this blog's. */
function canonicalPath(page: string): string | null {
  const link = /<link\b[^>]*\brel=["']?canonical\b[^>]*>/i.exec(page)?.[0] ?? '';
  const href = /\bhref=["']?([^"'\s>]+)/i.exec(link)?.[1] ?? '';
  if (!URL.canParse(href)) return null;
  const url = new URL(href);
  return url.hostname === BLOG.host ? url.pathname : null;
}
