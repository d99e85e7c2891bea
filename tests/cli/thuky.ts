/** Run the command line: in this process, or as a user's shell would. */
import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import type { runCli } from '../../src/cli/run-cli.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
export const program = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));

/** What users have: the command line in chunks, one of which is all that `main.js` runs. */
const chunks = new URL('../../dist/cli/chunks/', import.meta.url);
const [entry] = readdirSync(chunks).filter((name) => name.startsWith('run-cli-'));
const compiled: { runCli: typeof runCli } = await import(new URL(entry!, chunks).href);

export interface Ran {
  code: number | null;
  /** Standard output as text and as bytes. */
  out: string;
  bytes: Buffer;
  err: string;
}

export interface Surroundings {
  /** The folder of the run; else that of the project. */
  cwd?: string;
  /** Standard input; else it is empty. */
  input?: string | Uint8Array;
  /** Variables of the environment beside those of the tests. */
  env?: Record<string, string>;
}

/** Variables that change what is said or written: only a test that sets them has them. */
const unset = { FORCE_COLOR: undefined, NO_COLOR: undefined, SOURCE_DATE_EPOCH: undefined, THUKY_LANG: undefined };

let last: Promise<unknown> = Promise.resolve();

/**
 * Run `thuky` with arguments in this process, after those that run: folder, environment and streams are the process's,
 * so there is one at a time. `columns`: both ways out are a terminal so wide.
 */
export function thuky(args: readonly string[], around: Surroundings & { columns?: number } = {}): Promise<Ran> {
  const run = last.then(() => inProcess(args, around));
  last = run.catch(() => {});
  return run;
}

async function inProcess(
  args: readonly string[],
  { cwd = root, input = '', env = {}, columns }: Surroundings & { columns?: number },
): Promise<Ran> {
  const [out, err] = [sink(columns), sink(columns)];
  const before = { cwd: process.cwd(), exitCode: process.exitCode };
  const streams = { stdin: Readable.from([Buffer.from(input)]), stdout: out.stream, stderr: err.stream };
  const putBack = [setStreams(streams), setVariables({ ...unset, ...env })];
  try {
    process.chdir(cwd);
    const code = await compiled.runCli(args);
    const bytes = Buffer.concat(out.chunks);
    return { code, bytes, out: bytes.toString('utf8'), err: Buffer.concat(err.chunks).toString('utf8') };
  } finally {
    process.chdir(before.cwd);
    process.exitCode = before.exitCode;
    for (const put of putBack) put();
  }
}

function sink(columns?: number): { stream: Writable; chunks: Buffer[] } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  if (columns !== undefined) Object.assign(stream, { isTTY: true, columns });
  return { stream, chunks };
}

/** Gives back what undoes it. */
function setStreams(streams: Record<string, unknown>): () => void {
  const old = Object.keys(streams).map((name) => [name, Object.getOwnPropertyDescriptor(process, name)!] as const);
  for (const [name, value] of Object.entries(streams))
    Object.defineProperty(process, name, { value, configurable: true });
  return () => {
    for (const [name, was] of old) Object.defineProperty(process, name, was);
  };
}

/** Gives back what undoes it. */
function setVariables(variables: Record<string, string | undefined>): () => void {
  const old = Object.fromEntries(Object.keys(variables).map((name) => [name, process.env[name]]));
  const set = (values: Record<string, string | undefined>) => {
    for (const [name, value] of Object.entries(values)) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  };
  set(variables);
  return () => set(old);
}

/** Run `thuky` as a program of its own: for signals, pipes, several at once, and what is loaded before it. */
export function spawned(args: readonly string[], around: Surroundings = {}): Promise<Ran> {
  return command(process.execPath, [program, ...args], around);
}

/** Run any program likewise. */
export function command(
  file: string,
  args: readonly string[],
  { cwd = root, input = '', env = {} }: Surroundings = {},
): Promise<Ran> {
  return new Promise((done, failed) => {
    const child = spawn(file, args, { cwd, env: { ...process.env, ...unset, ...env } });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk) => out.push(chunk));
    child.stderr.on('data', (chunk) => err.push(chunk));
    child.stdin.on('error', () => {});
    child.on('error', failed);
    child.on('close', (code) => {
      const bytes = Buffer.concat(out);
      done({ code, bytes, out: bytes.toString('utf8'), err: Buffer.concat(err).toString('utf8') });
    });
    child.stdin.end(input);
  });
}
