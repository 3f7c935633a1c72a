// What happens when somebody else changed the same thing between reading and writing?
import { Problem } from "#catalogue/problem.ts";
import type { Author, Store, Write } from "#store/store.ts";

/** Plans from what stands and writes it in one transaction; after a conflict once more from fresh reads. */
export async function writeWithRetry<T>(
  store: Store,
  author: Author,
  plan: () => Promise<{ readonly result: T; readonly writes: readonly Write[] }>,
): Promise<T> {
  const attempt = async () => {
    const { result, writes } = await plan();
    if (writes.length > 0) await store.write(writes, author);
    return result;
  };
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof Problem && error.code === "conflict") return attempt();
    throw error;
  }
}
