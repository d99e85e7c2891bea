/** In place of what pdf.js would draw with: nothing is drawn when a page is read. */
export class DOMMatrix {}
export class Path2D {}
export class ImageData {}
