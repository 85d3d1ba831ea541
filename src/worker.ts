import { parentPort, workerData } from 'node:worker_threads';
import { nextBatch, type WorkerData } from './commands/parallel.js';

// A helper thread: examines batches of files until none is left.
const { job, counter } = workerData as WorkerData;
for (let batch = nextBatch(job, counter); batch; batch = nextBatch(job, counter))
  parentPort?.postMessage(batch);
