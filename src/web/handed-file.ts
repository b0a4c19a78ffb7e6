/** Hands a file dropped on one page over to another; it stays in the browser, and only until it is taken. */

const DATABASE = 'cadre';
const STORE = 'handed-files';
const KEY = 'staff-list';

/** Keeps a file for the next page. */
export async function handFile(file: File): Promise<void> {
  await inStore((store) => store.put(file, KEY));
}

/** The file that the page before kept, which is then forgotten; `undefined` where there is none. */
export async function takeFile(): Promise<File | undefined> {
  const file: unknown = await inStore((store) => store.get(KEY));
  if (file === undefined) return undefined;
  await inStore((store) => store.delete(KEY));
  return file instanceof File ? file : undefined;
}

async function inStore<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
  const database = await resultOf(opening);
  try {
    return await resultOf(work(database.transaction(STORE, 'readwrite').objectStore(STORE)));
  } finally {
    database.close();
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
