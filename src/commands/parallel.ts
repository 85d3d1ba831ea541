import { existsSync, statSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Worker } from 'node:worker_threads';
import { type ExaminedFile, type Examiner, examinerFor, type Job } from './examine.js';
import type { Io } from './io.js';

/** Below this many bytes of YAML a worker costs more than it saves: it starts in about 0.1 s. */
const WORTHWHILE = 400_000;

/** So many files make a batch: enough to make messages cheap, few enough to share evenly. */
const BATCH = 32;

/** What a worker is given. All threads take the next batch from one counter. */
export interface WorkerData {
  readonly job: Job;
  readonly counter: Int32Array;
}

/** One finished batch. */
export interface Batch {
  readonly index: number;
  readonly files: readonly ExaminedFile[];
}

/** Examines the next batch that nobody has taken; undefined: there is none. */
export function nextBatch({ job, counter }: WorkerData, examine: Examiner): Batch | undefined {
  const index = Atomics.add(counter, 0, 1);
  const paths = job.paths.slice(index * BATCH, (index + 1) * BATCH);
  return paths.length === 0 ? undefined : { index, files: paths.map(examine) };
}

/**
 * Examines files in the order given, on several threads where it pays; the result is the same. Undefined:
 * interrupted.
 */
export async function examineAll(job: Job, io: Io): Promise<readonly ExaminedFile[] | undefined> {
  const data: WorkerData = { job, counter: new Int32Array(new SharedArrayBuffer(4)) };
  const batches: Batch[] = [];
  const helpers = await startHelpers(data, batches, io);
  const examine = await examinerFor(job);
  try {
    for (let batch = nextBatch(data, examine); batch; batch = nextBatch(data, examine)) {
      batches.push(batch);
      // Lets Ctrl-C and the helpers' messages in.
      await setImmediate();
      if (io.signal?.aborted) return undefined;
    }
    await Promise.all(helpers.map((helper) => helper.done));
  } finally {
    await Promise.all(helpers.map((helper) => helper.worker.terminate()));
  }
  return batches.sort((a, b) => a.index - b.index).flatMap((batch) => batch.files);
}

interface Helper {
  readonly worker: Worker;
  readonly done: Promise<void>;
}

/** This thread works as well, so one helper less than there are threads. */
async function startHelpers(data: WorkerData, batches: Batch[], io: Io): Promise<readonly Helper[]> {
  // From source there is no bundled worker: tests run on one thread.
  const script = new URL('./worker.cjs', import.meta.url);
  const count = Math.min(io.hardware.threads, Math.ceil(data.job.paths.length / BATCH)) - 1;
  if (count < 1 || !isWorthwhile(data.job) || !existsSync(fileURLToPath(script))) return [];
  const { Worker } = await import('node:worker_threads');
  return Array.from({ length: count }, () => {
    const worker = new Worker(script, { workerData: data, resourceLimits: { maxYoungGenerationSizeMb: 48 } });
    return { worker, done: collect(worker, batches) };
  });
}

function isWorthwhile({ paths }: Job): boolean {
  let bytes = 0;
  return paths.some(({ disk }) => {
    bytes += sizeOf(disk);
    return bytes > WORTHWHILE;
  });
}

/** What cannot be looked at is complained about when it is read. */
function sizeOf(disk: string): number {
  try {
    return statSync(disk).size;
  } catch {
    return 0;
  }
}

/** Takes a worker's batches until it ends. A worker that dies has a bug, and so has this run. */
function collect(worker: Worker, batches: Batch[]): Promise<void> {
  const done = new Promise<void>((resolve, reject) => {
    worker.on('message', (batch: Batch) => batches.push(batch));
    worker.once('error', reject);
    worker.once('exit', () => resolve());
  });
  // It may fail before anybody waits for it.
  done.catch(() => {});
  return done;
}
