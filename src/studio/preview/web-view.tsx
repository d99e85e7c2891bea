/** A document as a web page, in a tree of its own, so that the page's style and its own do not meet. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { photoAt, photoCount } from '../state/photos.ts';
import { here } from '../state/view.ts';
import { mark } from './marks.ts';

interface Props {
  html: string;
  style: string;
  onPick(event: MouseEvent): void;
}

/** What the page's own style says of the root, said of the host. */
const ownStyle = `
:host { display: block; color: var(--ink); background: var(--paper); min-height: 100%; }
.told { background: var(--told); border-radius: 2px; box-shadow: 0 0 0 2px var(--told); }
:host { --told: #ffe58a; }
[data-source] { cursor: pointer; }
@media screen and (prefers-color-scheme: dark) { :host { --told: #6b5300; } }
@media (forced-colors: active) { .told { outline: 2px solid Highlight; } }
`;

export function WebView({ html, style, onPick }: Props) {
  const host = useRef<HTMLDivElement>(null);
  const seen = photoCount.value;
  const path = here.value;
  useLayoutEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    // The document's style has its measures from `body`; here they are those of a box.
    const own = style
      .replaceAll(':root', ':host')
      .replace(/^body \{/m, '.body {')
      .replace('@media print { body {', '@media print { .body {')
      .replace('  body {', '  .body {');
    root.innerHTML = `<style>${own}${ownStyle}</style><div class="body">${html}</div>`;
    for (const image of root.querySelectorAll('img')) {
      const photo = photoAt(decode(image.getAttribute('src') ?? ''));
      if (photo) image.src = photo.url;
      else image.removeAttribute('src');
    }
    void seen;
  }, [html, style, seen]);
  const marked = useRef(path);
  useLayoutEffect(() => {
    const root = host.current?.shadowRoot;
    const first = root ? mark(root, path) : undefined;
    // Another field is gone to; while one is typed in, the page stays where it is.
    if (marked.current !== path) first?.scrollIntoView({ block: 'nearest' });
    marked.current = path;
  }, [html, path]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields are reached by keyboard themselves
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div class="web" ref={host} onClick={onPick} />
  );
}

function decode(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}
