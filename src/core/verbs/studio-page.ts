/** The studio's page with what it opens: a data file, its photos, its documents that were edited. */

/** What is put into the page. */
export interface StudioData {
  /** Name of the data file, without folders. */
  name: string;
  text: string;
  /** It is the example that comes with the program, and the page says so. */
  sample?: boolean | undefined;
  /** Bytes by their path beside the data file. */
  photos?: ReadonlyMap<string, Uint8Array> | undefined;
  /** Documents that a person edited, as Markdown by kind. */
  own?: Readonly<Record<string, string>> | undefined;
  /** The configuration of its folder, as text. */
  config?: string | undefined;
}

const place = /(<script type="application\/json" id="thuky-data">)[^<]*(<\/script>)/;

/** The page as it is saved. `page`: the studio as it was built. Pure. Throws where that is no studio. */
export function studioPage(page: string, { photos = new Map(), own = {}, ...given }: StudioData): string {
  if (!place.test(page)) throw new Error('The studio has no place for data');
  const packed = Object.fromEntries([...photos].map(([path, bytes]) => [path, base64(bytes)]));
  const data = JSON.stringify({
    ...given,
    ...(photos.size > 0 && { photos: packed }),
    ...(Object.keys(own).length > 0 && { own }),
  });
  // As JSON it may hold what would end the element.
  const safe = data.replaceAll('<', '\\u003c');
  return page.replace(place, (_, before: string, after: string) => `${before}${safe}${after}`);
}

function base64(bytes: Uint8Array): string {
  let text = '';
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
