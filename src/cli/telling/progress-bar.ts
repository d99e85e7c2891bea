/** A bar on the last line of the terminal, gone when the work is done. */
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
const cells = 20;

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

/** The bar as text. The time that remains is shown once it can be estimated. */
export function barLine(
  { done, total, seconds, name }: { done: number; total: number; seconds: number; name: string },
  left: (seconds: number) => string,
): string {
  const full = total === 0 ? cells : Math.floor((done / total) * cells);
  const known = done >= 3 && seconds >= 1 && done < total;
  const remaining = known ? left(Math.max(1, Math.round((seconds / done) * (total - done)))) : '';
  const counts = `${String(done).padStart(String(total).length)}/${total}`;
  return [`${'█'.repeat(full)}${'░'.repeat(cells - full)} ${counts}`, remaining, name].filter(Boolean).join(' · ');
}
