import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const EVERY_MILLISECONDS = 100;
const BYTES_PER_KILOBYTE = 1024;

interface ProcessRow {
  readonly pid: number;
  readonly parent: number;
  readonly bytes: number;
}

/** From /proc, where there is one: a process for each look would itself cost time. */
function bytesByProc(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0);
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8')
      .split(' ')
      .filter(child => child !== '')
      .map(Number);
    return children.reduce(
      (sum, child) => sum + bytesByProc(child),
      kilobytes * BYTES_PER_KILOBYTE,
    );
  } catch {
    // It ended between two looks.
    return 0;
  }
}

function bytesByPs(pid: number): number {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,rss='], {
    encoding: 'utf8',
  })
    .trim()
    .split('\n')
    .map((line): ProcessRow => {
      const [own, parent, kilobytes] = line.trim().split(/\s+/).map(Number);
      return { pid: own, parent, bytes: kilobytes * BYTES_PER_KILOBYTE };
    });
  const sumOf = (row: ProcessRow): number =>
    rows
      .filter(({ parent }) => parent === row.pid)
      .reduce((sum, child) => sum + sumOf(child), row.bytes);
  const top = rows.find(row => row.pid === pid);
  return top === undefined ? 0 : sumOf(top);
}

/** Resident memory of a process and its children, now. */
export function residentBytes(pid: number): number {
  return existsSync(`/proc/${process.pid}/task/${process.pid}/children`)
    ? bytesByProc(pid)
    : bytesByPs(pid);
}

/** The greatest resident memory of a process and its children while something runs, looked at every 100 ms. */
export async function peakBytesWhile<T>(
  pid: number,
  work: () => Promise<T>,
): Promise<{ readonly result: T; readonly peakBytes: number }> {
  let peakBytes = residentBytes(pid);
  const look = () => {
    peakBytes = Math.max(peakBytes, residentBytes(pid));
  };
  const timer = setInterval(look, EVERY_MILLISECONDS);
  try {
    const result = await work();
    look();
    return { result, peakBytes };
  } finally {
    clearInterval(timer);
  }
}
