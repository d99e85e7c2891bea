/** The two ways out: the document alone on standard output, everything else on standard error. */

/** A line for the person. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** A document, whole, on standard output. */
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
