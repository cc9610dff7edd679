import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Pages served to a browser whose proxy this is. */
export type PageServer = {
  /** Port on 127.0.0.1, for a browser's proxy settings. */
  readonly port: number;
  readonly origin: string;
  close(): Promise<void>;
};

/**
 * Serves given HTML by path under the real name of the blog, as an HTTP proxy on loopback. Every
 * other address, on whatever host, is answered 404 or refused, so nothing leaves the machine.
 */
export async function servePages(pages: Readonly<Record<string, string>>): Promise<PageServer> {
  const origin = 'http://probationmatters.blogspot.com';
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', origin);
    const html = url.origin === origin ? pages[url.pathname] : undefined;
    response.statusCode = html === undefined ? 404 : 200;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(html);
  });
  server.on('connect', (_request, socket) => {
    // A browser that gives up first is no matter.
    socket.on('error', () => {});
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    origin,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
