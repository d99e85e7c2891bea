/**
 * The structure tree of one document: what each drawn thing is (ISO 32000-1, 14.7 and 14.8). pdfmake marks nothing;
 * its `tagged` sets a flag over an empty tree. A definition's texts, runs and pictures name their element in `tag`
 * (types: `Tag` in `pdfmake-engine.d.ts`); what has none is furniture of the page: an artifact.
 */

/** Elements that stand though nothing is drawn in them, or the table would lose its shape. */
const cells = new Set(['TD', 'TH']);

const furniture = Symbol('furniture');

export class Structure {
  /** Tag → what was drawn for it, in order: marked content and links. */
  #drawn = new Map();
  /** Tag → when something was first drawn for it. */
  #first = new Map();
  /** Tag of a picture → its box on the page. */
  #boxes = new Map();
  /** Annotation → its page. */
  #pageOf = new Map();
  #count = 0;
  #open;
  #root;

  /** @param document pdfkit's document, made with `tagged` */
  constructor(document) {
    this.document = document;
  }

  /** What is drawn from now on belongs to a tag; to none, to the page. `kind`: of the furniture. */
  draw(tag, kind = 'Layout') {
    const next = tag ?? furniture;
    if (this.#open === next) return;
    this.close();
    if (tag === undefined) this.document.markContent('Artifact', { type: kind });
    else this.#add(tag, this.document.markStructureContent(tag.type));
    this.#open = next;
  }

  /** End what is open. */
  close() {
    if (this.#open !== undefined) this.document.endMarkedContent();
    this.#open = undefined;
  }

  /** A new page has begun; pdfkit has ended what was open on the last one. */
  turn() {
    this.#open = undefined;
  }

  /** Where a picture stands, from the upper left corner of the page, pt. */
  box(tag, { x, y, width, height }) {
    const top = this.document.page.height - y;
    this.#boxes.set(tag, [x, top - height, x + width, top]);
  }

  /** What pdfkit hands the annotation of a link to. */
  linkTo(tag) {
    const page = this.document.page.dictionary;
    return {
      add: (reference) => {
        this.#pageOf.set(reference, page);
        this.#add(tag, reference);
      },
    };
  }

  /** Write the tree, when all pages are drawn. */
  write() {
    if (this.#root) this.document.addStructure(this.#element(this.#root));
  }

  #add(tag, content) {
    const drawn = this.#drawn.get(tag) ?? [];
    const order = this.#count++;
    drawn.push({ order, content });
    this.#drawn.set(tag, drawn);
    for (let one = tag; one; one = one.parent) {
      if (!this.#first.has(one)) this.#first.set(one, order);
      this.#root = one;
    }
  }

  /** An element with all below it. Beside content of its own, children stand in the order they were drawn. */
  #element(tag) {
    const own = this.#drawn.get(tag) ?? [];
    const children = tag.children
      .filter((child) => this.#first.has(child) || cells.has(child.type))
      .map((child) => ({ order: this.#first.get(child) ?? Infinity, content: this.#element(child) }));
    const kids = own.length === 0 ? children : [...own, ...children].sort((a, b) => a.order - b.order);
    const { document } = this;
    const element = document.struct(tag.type, tag.alt === undefined ? {} : { alt: tag.alt });
    const attributes = attributesOf(tag, this.#boxes.get(tag));
    if (attributes) element.dictionary.data.A = attributes;
    if (tag.type === 'Link') this.#placeLinks(element);
    for (const { content } of kids) element.add(content);
    element.end();
    return element;
  }

  /** pdfkit says that a link stands on the last page drawn; say its own page. */
  #placeLinks(element) {
    const flush = element._flushChild;
    element._flushChild = (child) => {
      const page = this.#pageOf.get(child);
      if (page === undefined) flush.call(element, child);
      else element.dictionary.data.K.push({ Type: 'OBJR', Obj: child.annotationRef, Pg: page });
    };
  }
}

/** Standard attributes (ISO 32000-1, 14.8.5). */
function attributesOf({ scope, numbering }, box) {
  if (box) return { O: 'Layout', Placement: 'Block', BBox: box };
  if (scope) return { O: 'Table', Scope: scope };
  return numbering ? { O: 'List', ListNumbering: numbering } : undefined;
}
