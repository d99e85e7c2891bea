/** Make pdfmake mark what it draws (see `structure.mjs`), where the definition has `tagged: true`. */
import ElementWriter from 'pdfmake/src/ElementWriter.js';
import LayoutBuilder from 'pdfmake/src/LayoutBuilder.js';
import Renderer from 'pdfmake/src/Renderer.js';
import { Structure } from './structure.mjs';

/** Put the methods in place. Called once, by the engine. */
export function tagContent() {
  carryTags();
  partRepeats();
  const { renderPages, renderLine, renderVector, renderImage, renderSVG } = Renderer.prototype;

  Renderer.prototype.renderPages = function renderTagged(pages) {
    if (!this.pdfDocument.options.tagged) return renderPages.call(this, pages);
    this.structure = new Structure(this.pdfDocument);
    this.pdfDocument.on('pageAdded', () => this.structure.turn());
    renderPages.call(this, pages);
    this.structure.close();
    return this.structure.write();
  };

  Renderer.prototype.renderLine = function renderTagged(line, x, y) {
    if (!this.structure || line.inlines.every(({ text }) => text === '')) return renderLine.call(this, line, x, y);
    for (const part of partsOf(line)) {
      this.structure.draw(part.tag, 'Pagination');
      renderLine.call(this, part.line, x, y);
      if (part.link) addLink(this, part, x, y);
    }
  };

  Renderer.prototype.renderVector = function renderFurniture(vector) {
    this.structure?.draw(undefined);
    return renderVector.call(this, vector);
  };

  for (const [name, draw] of Object.entries({ renderImage, renderSVG })) {
    Renderer.prototype[name] = function renderPicture(picture) {
      const tag = picture.furniture ? undefined : picture.tag;
      this.structure?.draw(tag);
      if (this.structure && tag)
        this.structure.box(tag, { x: picture.x, y: picture.y, width: picture._width, height: picture._height });
      return draw.call(this, picture);
    };
  }
}

/** A line knows the tag of its paragraph. */
function carryTags() {
  const { buildNextLine } = LayoutBuilder.prototype;
  LayoutBuilder.prototype.buildNextLine = function buildTagged(node) {
    const line = buildNextLine.call(this, node);
    if (line && node.tag) line.tag = node.tag;
    return line;
  };
}

/** The header of a table that is drawn again on a new page is furniture there. */
function partRepeats() {
  const { addFragment } = ElementWriter.prototype;
  ElementWriter.prototype.addFragment = function addRepeat(block, ...rest) {
    if (!block.insertedOnPages) return addFragment.call(this, block, ...rest);
    block.again ??= block.items.map(({ type, item }) => ({ type, item: asFurniture(type, item) }));
    return addFragment.call(this, { ...block, items: block.again }, ...rest);
  };
}

const asFurniture = (type, item) => Object.assign(type === 'line' ? item.clone() : { ...item }, { furniture: true });

/** The parts of a line that belong to one tag each; a link is a part of its own. */
function partsOf(line) {
  const tagOf = (inline) => (line.furniture ? undefined : (inline.tag ?? line.tag));
  const groups = [];
  for (const inline of line.inlines) {
    const last = groups.at(-1);
    if (last && last.tag === tagOf(inline) && last.link === inline.link) last.inlines.push(inline);
    else groups.push({ tag: tagOf(inline), link: inline.link, inlines: [inline] });
  }
  const [only] = groups;
  if (groups.length === 1 && !only.link) return [{ tag: only.tag, line }];
  const height = line.getHeight();
  const ascender = line.getAscenderHeight();
  return groups.map(({ tag, link, inlines }, index) => {
    const part = line.clone();
    part.inlines = link ? inlines.map((inline) => ({ ...inline, link: undefined })) : inlines;
    part.getHeight = () => height;
    part.getAscenderHeight = () => ascender;
    if (index > 0) Object.assign(part, { _outline: undefined, id: undefined });
    return { tag, link, line: part };
  });
}

/** One place to click for a link's words on a line, not one a word. */
function addLink({ pdfDocument, structure }, { tag, link, line }, x, y) {
  const [first] = line.inlines;
  const last = line.inlines.at(-1);
  const top = y + line.getAscenderHeight() - (first.font.ascender / 1000) * first.fontSize;
  const width = last.x + last.width - (last.trailingCut ?? 0) - first.x;
  const words = line.inlines
    .map(({ text }) => text)
    .join('')
    .trim();
  pdfDocument.link(x + first.x, top, width, pdfDocument.currentLineHeight(), link, {
    Contents: new String(words),
    ...(tag ? { structParent: structure.linkTo(tag) } : {}),
  });
}
