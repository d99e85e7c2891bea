/** Whole processes: each command from its start to its end, in turn. */
import { spawnSync } from 'node:child_process';

/** Bash tells the time of the processor to the millisecond: user, system, wall. */
const timed = 'TIMEFORMAT="%3U %3S %3R"; time "$@" >/dev/null 2>/dev/null';

/** Run a command once. Gives `{ cpu, wall }` in ms; throws where it fails. */
export function runOnce(command, { cwd, env = {} } = {}) {
  const { stderr, status } = spawnSync('bash', ['-c', timed, 'bash', ...command], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', ...env },
  });
  if (status !== 0) throw new Error(`Exit code ${status}: ${command.join(' ')}`);
  const [user, system, wall] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { cpu: (user + system) * 1000, wall: wall * 1000 };
}

/** Run commands in turn, once unmeasured. Gives, by name, the measurements of each turn. */
export function runCold(commands, turns) {
  const found = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let turn = 0; turn <= turns; turn += 1) {
    for (const [name, { command, ...options }] of Object.entries(commands)) {
      const measured = runOnce(command, options);
      if (turn > 0) found[name].push(measured);
    }
  }
  return found;
}
