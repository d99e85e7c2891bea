#!/usr/bin/env node
/** Door 2, the command line, as a program: `run-cli.ts` with the arguments of the process. */
import { runCli } from './run-cli.ts';
import { endWithReader } from './telling/streams.ts';

endWithReader();
process.exitCode = await runCli(process.argv.slice(2));
