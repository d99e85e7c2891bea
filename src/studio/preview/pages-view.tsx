/** A document as the pages of its PDF. Only a page that changed is drawn again. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { photoAt, photoCount } from '../state/photos.ts';
import { here, zoom } from '../state/view.ts';
import { words } from '../words/index.ts';
import { mark } from './marks.ts';

interface Props {
  pages: readonly string[];
  onPick(event: MouseEvent): void;
}

export function PagesView({ pages, onPick }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const path = here.value;
  const marked = useRef(path);
  useLayoutEffect(() => {
    const first = list.current ? mark(list.current, path) : undefined;
    // Another field is gone to; while one is typed in, the pages stay where they are.
    if (marked.current !== path) first?.scrollIntoView({ block: 'nearest' });
    marked.current = path;
  }, [pages, path]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the fields are reached by keyboard themselves
    // biome-ignore lint/a11y/useKeyWithClickEvents: as above
    <div class="pages" ref={list} onClick={onPick}>
      {pages.map((svg, index) => (
        <Page key={index} svg={svg} name={words.value.view.page(index + 1, pages.length)} />
      ))}
    </div>
  );
}

function Page({ svg, name }: { svg: string; name: string }) {
  const sheet = useRef<HTMLDivElement>(null);
  const seen = photoCount.value;
  useLayoutEffect(() => {
    const element = sheet.current;
    if (!element) return;
    element.innerHTML = svg;
    for (const image of element.querySelectorAll('image[data-image]')) {
      const photo = photoAt(decodeURI(image.getAttribute('data-image') ?? '').replace(/^image\//, ''));
      if (photo) image.setAttribute('href', photo.url);
    }
    void seen;
  }, [svg, seen]);
  const size = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg);
  const [width, height] = [Number(size?.[1] ?? 595), Number(size?.[2] ?? 842)];
  const shown = zoom.value === 'fit' ? {} : { width: `${(width * zoom.value) / 75}px` };
  return (
    <div
      class="page"
      role="group"
      aria-label={name}
      ref={sheet}
      style={{ aspectRatio: `${width} / ${height}`, ...shown }}
    />
  );
}
