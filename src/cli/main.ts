#!/usr/bin/env node
/** Door 2, the command line, as a program: `run-cli.ts` with the arguments of the process. */
import * as nodeModule from 'node:module';

// Newer Nodes keep compiled code between runs; what follows is read after that is asked for.
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();
const [{ runCli }, { endWithReader }] = await Promise.all([import('./run-cli.ts'), import('./telling/streams.ts')]);

endWithReader();
process.exitCode = await runCli(process.argv.slice(2));
