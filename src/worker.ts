import { parentPort, workerData } from 'node:worker_threads';
import { examinerFor } from './commands/examine.js';
import { nextBatch, type WorkerData } from './commands/parallel.js';

/** A helper thread: examines batches of files until none is left. */
async function help(data: WorkerData): Promise<void> {
  const examine = await examinerFor(data.job);
  for (let batch = nextBatch(data, examine); batch; batch = nextBatch(data, examine))
    parentPort?.postMessage(batch);
}

void help(workerData as WorkerData);
