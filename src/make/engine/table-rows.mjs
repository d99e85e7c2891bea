/**
 * Rows of tables by themselves: one higher than a page may break though the others do not
 * (https://github.com/bpampuch/pdfmake/issues/1159), one may stay with the next
 * (https://github.com/bpampuch/pdfmake/issues/994). For tables with `tallRows` or `boundRows`, sets of row indexes.
 */
import TableProcessor from 'pdfmake/src/TableProcessor.js';

/** Put the methods in place. Called once, by the engine. */
export function ruleRows() {
  const { beginRow, endRow } = TableProcessor.prototype;

  TableProcessor.prototype.beginRow = function beginOwn(index, writer) {
    const { tallRows, boundRows } = this.tableNode.table;
    // Rows kept under the header are bound already.
    if (boundRows?.has(index) && index >= this.rowsWithoutPageBreak && !this.binding) {
      writer.beginUnbreakableBlock();
      this.binding = true;
    }
    const keeps = this.dontBreakRows;
    if (tallRows?.has(index)) this.dontBreakRows = false;
    beginRow.call(this, index, writer);
    this.dontBreakRows = keeps;
  };

  TableProcessor.prototype.endRow = function endOwn(index, writer, pageBreaks) {
    endRow.call(this, index, writer, pageBreaks);
    if (!this.binding || this.tableNode.table.boundRows.has(index)) return;
    this.binding = false;
    writer.commitUnbreakableBlock();
  };
}
