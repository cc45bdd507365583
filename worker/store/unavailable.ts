/** The database did not answer, was too slow or is full. Expected in use: callers decide what still works without it. */
export class StoreUnavailable extends Error {
  readonly operation: string;

  constructor(operation: string) {
    super(`store unavailable: ${operation}`);
    this.name = 'StoreUnavailable';
    this.operation = operation;
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
    timer = setTimeout(() => reject(new StoreUnavailable(operation)), timeoutMs);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    throw new StoreUnavailable(operation);
  } finally {
    if (timer !== null) clearTimeout(timer);
  }
}
