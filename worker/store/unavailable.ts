/** The database did not answer, was too slow or is full. Expected in use: callers decide what still works without it. */
export class StoreUnavailable extends Error {
  readonly operation: string;
  /** `timeout`, a code of SQLite such as SQLITE_FULL, or `unknown`; the database's own words may quote values. */
  readonly reason: string;

  constructor(operation: string, reason: string) {
    super(`store unavailable: ${operation}`);
    this.name = 'StoreUnavailable';
    this.operation = operation;
    this.reason = reason;
  }
}

/** No query of ours needs longer; the platform's own limit is 30 s. */
export const STORE_TIMEOUT_MS = 5000;

/**
 * Waits for a database answer and turns every failure into StoreUnavailable. The database's own message is
 * dropped: it may quote values.
 * @param operation a fixed name for the log
 */
export async function answered<T>(
  operation: string,
  answer: Promise<T>,
  timeoutMs = STORE_TIMEOUT_MS,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreUnavailable(operation, 'timeout')), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    // D1_ERROR: database or disk is full: SQLITE_FULL
    const code = /\bSQLITE_[A-Z_]{2,40}\b/.exec(error instanceof Error ? error.message : '');
    throw new StoreUnavailable(operation, code?.[0] ?? 'unknown');
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
