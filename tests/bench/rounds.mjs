/** Warm engines in turn, A B C A B C, one process each; every round is a document that none has seen. */
import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const engineProcess = fileURLToPath(new URL('./engine-process.mjs', import.meta.url));

/** The next message of an engine; nothing when it ends. */
function answer(child) {
  return new Promise((resolve) => {
    const say = (message) => {
      child.off('exit', end);
      resolve(message);
    };
    const end = () => {
      child.off('message', say);
      resolve(undefined);
    };
    child.once('message', say).once('exit', end);
  });
}

/** Run a field of engines. Gives, by name, the measurements of each round: `{ cpu, wall, bytes, peak }`, ms and MB. */
export async function runField(names, { folder, rounds, warmUp }) {
  const running = [];
  for (const name of names) {
    const child = fork(engineProcess, [name, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    if ((await answer(child)) !== 'ready') throw new Error(`${name} does not start`);
    running.push({ name, child, found: [] });
  }
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const { name, child, found } of running) {
      const answered = answer(child);
      child.send(round);
      const measured = await answered;
      if (!measured) throw new Error(`${name} broke at document ${round}`);
      if (round >= warmUp) found.push(measured);
    }
  }
  for (const { child } of running) child.send(null);
  return Object.fromEntries(running.map(({ name, found }) => [name, found]));
}
