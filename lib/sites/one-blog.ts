import { ONE_BLOG } from '../model/blog-host';

/**
 * The endings under which Blogger has shown blogs, by country: those of the Public Suffix List. A
 * match pattern cannot leave the ending open.
 */
const ENDINGS = `com
  ae al am ba be bg bj ca cf ch cl co.at co.id co.il co.ke co.nz co.uk co.za com.ar com.au com.br
  com.by com.co com.cy com.ee com.eg com.es com.mt com.ng com.tr com.uy cv cz de dk fi fr gr hk hr
  hu ie in is it jp kr li lt lu md mk mr mx my nl no pe pt qa re ro rs ru se sg si sk sn td tw ug
  vn`.split(/\s+/);

/** Where Threadkeeper runs without having been asked for, as match patterns. */
export const ONE_BLOG_MATCHES: string[] = ENDINGS.map(
  (ending) => `*://${ONE_BLOG.replace(/com$/, ending)}/*`,
);
