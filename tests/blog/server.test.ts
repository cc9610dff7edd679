import { get } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { postBySlug } from './posts/all-posts';
import { renderPage } from './render/page';
import { type BlogServer, type BlogServerOptions, startBlog } from './server';

const post = postBySlug('hot-desks-cold-tea');
const FEED = `/feeds/${post.id}/comments/default?alt=json&v=2`;

let blog: BlogServer | undefined;
afterEach(() => blog?.close());

async function open(options?: BlogServerOptions): Promise<BlogServer> {
  blog = await startBlog(options);
  return blog;
}

/** Asks the proxy as a browser does, with the whole address. */
function ask({ port }: BlogServer, url: string): Promise<{ status: number; body: string }> {
  const { host } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: url, headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
      response.on('error', reject);
    }).on('error', reject);
  });
}

describe('the sample blog', () => {
  it('serves a post under the real host, in the dialect that the address asks for', async () => {
    const server = await open();
    const url = `${server.origin}${post.path}`;
    expect(await ask(server, url)).toEqual({ status: 200, body: renderPage(post) });
    expect(await ask(server, `${url}?dialect=flat`)).toEqual({
      status: 200,
      body: renderPage(post, { dialect: 'flat' }),
    });
    expect(server.requests).toEqual([url, `${url}?dialect=flat`]);
  });

  it.each([
    ['/', 9],
    ['/2024/06/', 2],
    ['/2024/', 9],
    ['/search/label/Office%20Life', 3],
    ['/search?q=biscuit', 1],
    ['/p/about.html', 0],
  ])('lists at %s %i posts with their counts', async (path, count) => {
    const server = await open();
    const { body } = await ask(server, server.origin + path);
    expect(body.match(/class='comment-link'/g)?.length ?? 0).toBe(count);
    expect(body).not.toContain("id='comments'");
  });

  it('answers for the reply frame with the comment that it replies to', async () => {
    const server = await open();
    const frame = /<a href='([^']+)' id='comment-editor-src'/.exec(renderPage(post))?.[1];
    const { body } = await ask(server, `${frame}&parentID=123456`);
    expect(body).toContain("<p id='parent'>Reply to 123456</p>");
  });

  it('refuses every other host and records it', async () => {
    const server = await open();
    expect((await ask(server, 'http://www.example.org/')).status).toBe(403);
    expect(server.refused).toEqual(['http://www.example.org/']);
    expect(server.requests).toEqual([]);
  });

  it('serves a saved page at an address of ours and at its own', async () => {
    const page = `<link href='https://probationmatters.blogspot.com/2015/01/x.html' rel='canonical'/>`;
    const server = await open({ page, pages: { '/2016/02/y.html': 'another' } });
    const bodies = await Promise.all(
      ['/saved/page.html', '/2015/01/x.html', '/2016/02/y.html'].map(
        async (path) => (await ask(server, server.origin + path)).body,
      ),
    );
    expect(bodies).toEqual([page, page, 'another']);
  });

  it('hides what the owner had not let through at the time of the visit', async () => {
    const server = await open();
    server.setNow(Date.parse('2024-06-12T07:00:00Z'));
    const { feed } = JSON.parse((await ask(server, server.origin + FEED)).body);
    expect(feed.openSearch$totalResults).toEqual({ $t: '4' });
  });
});

describe('a fault', () => {
  it('befalls the answers that a test names, and no others', async () => {
    const server = await open();
    server.setFault({ kind: 'status', status: 429 }, { where: 'feed', after: 1, times: 1 });
    const statuses: number[] = [];
    for (const path of [FEED, post.path, FEED, FEED]) {
      statuses.push((await ask(server, server.origin + path)).status);
    }
    expect(statuses).toEqual([200, 200, 429, 200]);
  });

  it('can break an answer off in the middle', async () => {
    const server = await open();
    const whole = (await ask(server, server.origin + FEED)).body;
    server.setFault({ kind: 'truncated' });
    expect((await ask(server, server.origin + FEED)).body).toBe(
      whole.slice(0, Math.floor(whole.length / 2)),
    );
  });

  it('can make a feed that never runs out', async () => {
    const server = await open();
    server.setFault({ kind: 'endless' });
    const far = `${server.origin}${FEED}&start-index=5000&max-results=10`;
    expect(JSON.parse((await ask(server, far)).body).feed.entry).toHaveLength(10);
  });
});
