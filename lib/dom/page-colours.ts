/** How our own colours have to be chosen to be read on the page. */
export type PageColours = {
  readonly scheme: 'light' | 'dark';
  /** The page's background behind the element, as CSS; absent where the page names none. */
  readonly background: string | null;
  /** The page's text colour, as CSS, where it is strong enough to read; else absent. */
  readonly ink: string | null;
};

type Rgb = readonly [red: number, green: number, blue: number];

/** WCAG 2.2 asks for 7:1 at its highest level; a page's ink weaker than that is not taken over. */
const STRONG_CONTRAST = 7;

/**
 * The colours that the page gives an element: the nearest background that hides what is behind it,
 * then the text colour, then what the page and the system say of dark.
 */
export function readPageColours(element: Element): PageColours {
  const view = element.ownerDocument.defaultView;
  if (!view) return { scheme: 'light', background: null, ink: null };
  const ink = parseRgb(view.getComputedStyle(element).color);
  const background = backgroundBehind(element, view);
  const paper = background ?? canvasColour(element.ownerDocument, view);
  const scheme = luminance(paper) < 0.18 ? 'dark' : 'light';
  return {
    scheme,
    background: background && css(background),
    ink: ink && contrast(ink, paper) >= STRONG_CONTRAST ? css(ink) : null,
  };
}

function backgroundBehind(element: Element, view: Window): Rgb | null {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const colour = parseRgb(view.getComputedStyle(at).backgroundColor);
    if (colour) return colour;
  }
  return null;
}

/** Where no element paints a background the browser paints white, or its dark if the page asks. */
function canvasColour(document: Document, view: Window): Rgb {
  const schemes = view.getComputedStyle(document.documentElement).colorScheme;
  const isDark =
    schemes.includes('dark') && view.matchMedia('(prefers-color-scheme: dark)').matches;
  return isDark ? [18, 18, 18] : [255, 255, 255];
}

/** Reads `rgb(…)` and `rgba(…)` as computed styles give them; see-through colours count as none. */
function parseRgb(colour: string): Rgb | null {
  const parts = /^rgba?\(([^)]+)\)$/
    .exec(colour)?.[1]
    ?.split(/[\s,/]+/)
    .map(Number);
  const [red, green, blue, alpha = 1] = parts ?? [];
  if (red === undefined || green === undefined || blue === undefined || alpha < 0.5) return null;
  return [red, green, blue];
}

function css([red, green, blue]: Rgb): string {
  return `rgb(${red} ${green} ${blue})`;
}

/** Relative luminance as WCAG 2.2 defines it. */
function luminance(rgb: Rgb): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** Gives a container of ours the colours that go with those of the page around the host. */
export function paintLike(host: Element, container: HTMLElement): void {
  const { scheme, background, ink } = readPageColours(host.parentElement ?? host);
  container.dataset.scheme = scheme;
  if (background) container.style.setProperty('--paper', background);
  if (ink) container.style.setProperty('--ink', ink);
}
