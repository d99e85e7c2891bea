/** A bar on the last line of the terminal, gone when the work is done. */

import { barLine } from './bar-line.ts';
import { cutTo } from './wrap.ts';

export interface ProgressBar {
  begun(input: string): void;
  done(input: string): void;
  /** Take the bar away, write lines, and put it back. */
  around(write: () => void): void;
  end(): void;
}

/** Milliseconds between two drawings. */
const pace = 100;

/** Whether standard error is a terminal where a line can be drawn over. */
export function barFits(): boolean {
  return Boolean(process.stderr.isTTY) && !process.env.CI && process.env.TERM !== 'dumb';
}

/** Draw on standard error. `left` words the seconds that remain. */
export function progressBar(total: number, left: (seconds: number) => string): ProgressBar {
  const start = performance.now();
  const running: string[] = [];
  let done = 0;
  let last = 0;
  const clear = () => process.stderr.write('\r\x1b[K');
  const draw = () => {
    last = performance.now();
    const line = barLine({ done, total, seconds: (last - start) / 1000, name: running[0] ?? '' }, left);
    process.stderr.write(`\r\x1b[K${cutTo(line, (process.stderr.columns || 80) - 1)}`);
  };
  const timer = setInterval(draw, pace);
  timer.unref();
  return {
    begun(input) {
      running.push(input);
      if (performance.now() - last >= pace) draw();
    },
    done(input) {
      running.splice(running.indexOf(input), 1);
      done += 1;
      if (performance.now() - last >= pace) draw();
    },
    around(write) {
      clear();
      write();
      draw();
    },
    end() {
      clearInterval(timer);
      clear();
    },
  };
}
