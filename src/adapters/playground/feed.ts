/** Tells every listener, until it is closed. */
export interface Feed<Event> {
  publish(event: Event): void;
  /** `closed` is called when the feed ends first. The answer unsubscribes. */
  subscribe(listener: (event: Event) => void, closed: () => void): () => void;
  /** How many listen. */
  size(): number;
  close(): void;
}

export function createFeed<Event>(): Feed<Event> {
  const listeners = new Map<(event: Event) => void, () => void>();
  let open = true;
  return {
    publish(event) {
      for (const listener of listeners.keys()) listener(event);
    },
    subscribe(listener, closed) {
      if (open) listeners.set(listener, closed);
      else closed();
      return () => listeners.delete(listener);
    },
    size: () => listeners.size,
    close() {
      open = false;
      for (const closed of listeners.values()) closed();
      listeners.clear();
    },
  };
}
