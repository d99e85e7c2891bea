/** Showing a file to the person, with the program that the system opens it with. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** Ask the system to open a file, and do not wait for what it starts. Where it cannot, the file is there all the same. */
export function openFile(path: string): Promise<void> {
  const file = resolve(path);
  const [command, args]: [string, string[]] =
    process.platform === 'win32'
      ? ['cmd', ['/c', 'start', '', file]]
      : [process.platform === 'darwin' ? 'open' : 'xdg-open', [file]];
  return new Promise((done) => {
    const started = spawn(command, args, { detached: true, stdio: 'ignore' });
    started.on('error', () => done());
    started.on('spawn', () => {
      started.unref();
      done();
    });
  });
}
