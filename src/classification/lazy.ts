/**
 * Computes a value at its first use and keeps it, so that opening the tables costs nothing for what is not asked.
 *
 * @example
 * const answer = lazy(() => 6 * 7);
 * answer(); // 42
 */
export function lazy<T>(compute: () => T): () => T {
  // Let go once the value is there, with all that it holds.
  let pending: (() => T) | undefined = compute;
  let value: { readonly it: T } | undefined;
  return () => {
    if (value === undefined && pending !== undefined) {
      value = { it: pending() };
      pending = undefined;
    }
    return value?.it as T;
  };
}

/** Like {@link lazy}, one value a key. */
export function lazyMap<K, T>(compute: (key: K) => T): (key: K) => T {
  const values = new Map<K, T>();
  return (key) => {
    let value = values.get(key);
    if (value === undefined) {
      value = compute(key);
      values.set(key, value);
    }
    return value;
  };
}

/** Like {@link lazyMap}, for objects as keys; a value goes when its key does. */
export function lazyFor<K extends object, T>(compute: (key: K) => T): (key: K) => T {
  const values = new WeakMap<K, { readonly it: T }>();
  return (key) => {
    let value = values.get(key);
    if (!value) {
      value = { it: compute(key) };
      values.set(key, value);
    }
    return value.it;
  };
}
