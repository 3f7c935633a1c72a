// How many requests a second does a server answer? A fixed number of them over kept-open connections.
import { Agent, type IncomingHttpHeaders, request } from "node:http";

export type Load = {
  readonly requestsPerSecond: number;
  readonly medianMs: number;
  readonly p95Ms: number;
  /** Bytes of one answer as they came over the wire, without headers. */
  readonly bytes: number;
};

type Reply = { readonly status: number; readonly bytes: number; readonly headers: IncomingHttpHeaders };

function get(url: string, agent: Agent): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { "accept-encoding": "br, gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, bytes, headers: response.headers }));
    });
    sent.on("error", reject);
    sent.end();
  });
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Sends `count` requests, taking the addresses in turn, over `connections`. @throws where one is not answered with 200 */
export async function load(urls: readonly string[], count: number, connections = 16): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const timesMs: number[] = [];
  let sent = 0;
  let bytes = 0;
  const work = async () => {
    while (sent < count) {
      const url = urls[sent++ % urls.length] as string; // the remainder is an index
      const startMs = performance.now();
      const reply = await get(url, agent);
      timesMs.push(performance.now() - startMs);
      if (reply.status !== 200) throw new Error(`${url} answered ${reply.status}`);
      bytes = reply.bytes;
    }
  };
  const startMs = performance.now();
  await Promise.all(Array.from({ length: connections }, work));
  const seconds = (performance.now() - startMs) / 1000;
  agent.destroy();
  timesMs.sort((a, b) => a - b);
  return {
    requestsPerSecond: Math.round(count / seconds),
    medianMs: quantile(timesMs, 0.5),
    p95Ms: quantile(timesMs, 0.95),
    bytes,
  };
}

/** Bytes of one answer over the wire, compressed as a browser would ask for it. */
export async function bytesOf(url: string): Promise<number> {
  const agent = new Agent();
  const { bytes } = await get(url, agent);
  agent.destroy();
  return bytes;
}
