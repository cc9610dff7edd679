import type { SavedComment, SavedWords } from '../lib/model/saved';
import { createRandom, type Random } from './blog/posts/random';
import { STOCK } from './blog/posts/stock';

const HOST = 'probationmatters.blogspot.com';
const DAY = 86_400_000;
/** The first is saved at this moment, the last about ten years later. */
const FIRST = Date.UTC(2016, 0, 4, 9, 30);
/** As many different words as fifteen years of comments hold. */
const VOCABULARY = 40_000;

const SENTENCES = Object.values(STOCK).flat();
const TAGS = ['staffing', 'pay', 'to cite', 'memories', 'workload', 'letters', 'tea', 'courts'];
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );
const BEGINNINGS = 'b c d f g h l m n p r s t v w st tr ch sh pr gr th'.split(' ');
const MIDDLES = 'a e i o u ea ou ai ee'.split(' ');

/**
 * As many saved comments as are asked for, from the last saved to the first, with the lengths, names
 * and spread of words of a real library; the same ones every time. For benchmarks and for tests that
 * need a crowd.
 */
export function* seedSaved(count: number): Generator<SavedComment> {
  const random = createRandom(6);
  const words = inventWords(random);
  const names = Array.from({ length: 900 }, () => capital(random.pick(words)));
  const posts = Array.from({ length: Math.ceil(count / 40) }, (_, i) => seedPost(i, random, words));
  const span = (10 * 365 * DAY) / count;
  for (let i = count - 1; i >= 0; i--) {
    const at = Math.floor(FIRST + i * span);
    const own = seedWords(String(7_000_000_000_000_000_000n + BigInt(i)), at - DAY, random, {
      words,
      names,
    });
    const post = posts[Math.floor((i * posts.length) / count)] ?? seedPost(0, random, words);
    const isNoted = random.chance(0.08);
    yield {
      ...own,
      permalink: `${post.url}?showComment=${at}#c${own.id}`,
      post,
      signOff:
        own.poster.kind === 'anonymous' && random.chance(0.3)
          ? random.pick(names.slice(0, 60))
          : null,
      chain: Array.from({ length: random.between(0, 4) }, (_, place) =>
        seedWords(`${own.id.slice(0, -2)}${place}1`, at - 2 * DAY, random, { words, names }),
      ),
      savedAt: at,
      note: isNoted ? sentences(random, words, 1) : '',
      tags: TAGS.filter(() => random.chance(0.04)),
      editedAt: at,
      goneAt: random.chance(0.04) ? at + 3 * DAY : null,
      changed: random.chance(0.01) ? { ...seedText(random, words), noticedAt: at + 2 * DAY } : null,
    };
  }
}

type Stock = { readonly words: readonly string[]; readonly names: readonly string[] };

function seedWords(id: string, at: number, random: Random, { words, names }: Stock): SavedWords {
  const isAnonymous = random.chance(0.7);
  return {
    id,
    ...seedText(random, words),
    poster: {
      kind: isAnonymous ? 'anonymous' : 'name',
      name: isAnonymous ? 'Anonymous' : random.pick(names),
      url: null,
      profileId: null,
    },
    publishedAt: at,
    clock: clockOf(at),
    permalink: null,
  };
}

function seedText(random: Random, words: readonly string[]): { html: string; text: string } {
  const count = random.chance(0.1) ? random.between(10, 30) : random.between(1, 8);
  const text = sentences(random, words, count);
  const html = random.chance(0.05)
    ? `<blockquote>${text}</blockquote>`
    : random.chance(0.05)
      ? `<a href="https://example.org/">${text}</a>`
      : text;
  return { html, text };
}

/** A stock sentence with some of its words exchanged, a few common and many rare ones. */
function sentences(random: Random, words: readonly string[], count: number): string {
  return Array.from({ length: count }, () =>
    random.pick(SENTENCES).replace(/\{\w+\}|[\w'’]+/g, (word) => {
      if (!word.startsWith('{') && random.chance(0.75)) return word;
      return words[Math.floor(words.length ** random.next())] ?? word;
    }),
  ).join(' ');
}

function inventWords(random: Random): readonly string[] {
  const words = new Set<string>();
  while (words.size < VOCABULARY) {
    const syllables = random.between(1, 4);
    words.add(
      Array.from({ length: syllables }, () => random.pick(BEGINNINGS) + random.pick(MIDDLES)).join(
        '',
      ),
    );
  }
  return [...words];
}

function seedPost(i: number, random: Random, words: readonly string[]): SavedComment['post'] {
  const title = Array.from({ length: random.between(2, 6) }, () => capital(random.pick(words)));
  return {
    postId: String(9_000_000_000_000_000_000n + BigInt(i)),
    title: title.join(' '),
    url: `https://${HOST}/2020/01/post-${i}.html`,
    host: HOST,
    blogTitle: 'On Probation Blog',
  };
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** As Blogger shows it in British English; the blog's clock is UTC here. */
function clockOf(at: number): string {
  const date = new Date(at);
  const time = date.toISOString().slice(11, 16);
  return `${date.getUTCDate()} ${MONTHS[date.getUTCMonth()]} ${date.getUTCFullYear()} at ${time}`;
}
