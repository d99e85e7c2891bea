/** A thread that packs what it is given: three parts of the page take as long as the largest. */
import { parentPort, workerData } from 'node:worker_threads';
import { packAnew } from './pack.mjs';

parentPort.postMessage(packAnew(Buffer.from(workerData)));
