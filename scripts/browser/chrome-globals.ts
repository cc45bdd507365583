/** The few calls that scripts evaluate inside the extension's own pages. */
declare global {
  const chrome: {
    readonly runtime: {
      sendMessage(message: unknown): Promise<unknown>;
      getURL(path: string): string;
      reload(): void;
    };
    readonly storage: {
      readonly local: {
        set(values: Record<string, unknown>): Promise<void>;
        clear(): Promise<void>;
        get(keys: null): Promise<Record<string, unknown>>;
      };
      readonly managed: { get(keys: null): Promise<Record<string, unknown>> };
      readonly session: { clear(): Promise<void>; get(keys: null): Promise<Record<string, unknown>> };
    };
    readonly tabs: {
      query(filter: Record<string, unknown>): Promise<{ readonly id: number; readonly url?: string }[]>;
      create(tab: Record<string, unknown>): Promise<{ readonly id: number }>;
    };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
    readonly permissions: {
      getAll(): Promise<{ origins: string[]; permissions: string[] }>;
      remove(what: { origins?: string[] }): Promise<boolean>;
      contains(what: { origins?: string[] }): Promise<boolean>;
    };
  };
}

export {};
