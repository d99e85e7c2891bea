/** The two ways out: what was asked for (a document, a report as JSON) alone on standard output, all else on standard error. */
import { wrap } from './wrap.ts';

/** Whether the last line said was a blank one; nothing said yet counts as such. */
let blank = true;

/** Nothing has been said yet. */
export function begin(): void {
  blank = true;
}

/** A line for the person, as wide as the terminal. */
export function say(line: string): void {
  writeLine(wrap(line, columnsOf(process.stderr)));
}

/** A line for a program, or one that is as wide as it must be. */
export function writeLine(line: string): void {
  process.stderr.write(`${line}\n`);
  blank = line === '' || line.endsWith('\n');
}

/** A blank line, unless one stands there. */
export function gap(): void {
  if (!blank) writeLine('');
}

/** The columns of a terminal; nothing where it is none, or does not say. */
export function columnsOf(stream: NodeJS.WriteStream): number | undefined {
  return (stream.isTTY && stream.columns) || undefined;
}

/** What was asked for, whole, on standard output. */
export function print(document: string | Uint8Array): Promise<void> {
  return new Promise((done, failed) => {
    process.stdout.write(document, (cause) => (cause ? failed(cause) : done()));
  });
}

/** A reader that has had enough (`| head`) is no fault: end quietly. */
export function endWithReader(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (cause: NodeJS.ErrnoException) => {
      if (cause.code !== 'EPIPE') throw cause;
      process.exit();
    });
  }
}
