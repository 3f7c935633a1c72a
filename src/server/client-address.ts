// From which address does a request come?
import type { Context } from "hono";

type NodeBindings = { readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } } };

/** The first four groups: one household or machine has a whole /64 of IPv6 addresses. */
function prefix64(address: string): string {
  const [head = "", tail] = address.split("::", 2);
  const groups = head.split(":").filter(Boolean);
  const rest = tail === undefined ? [] : tail.split(":").filter(Boolean);
  const zeros = tail === undefined ? [] : Array<string>(Math.max(0, 8 - groups.length - rest.length)).fill("0");
  return `${[...groups, ...zeros, ...rest].slice(0, 4).join(":")}::/64`;
}

function normalise(address: string): string {
  const plain = address
    .trim()
    .replace(/^\[|\]$/g, "")
    .replace(/^::ffff:(?=\d+\.)/i, "");
  return plain.includes(":") ? prefix64(plain.toLowerCase()) : plain;
}

/**
 * The socket's address, or with `proxies` before the guide the one that the outermost of them saw:
 * counted from the right of X-Forwarded-For, since what stands further left anyone may have written.
 */
export function clientAddress(c: Context, proxies: number): string {
  const socket = (c.env as NodeBindings | undefined)?.incoming?.socket?.remoteAddress ?? "unknown";
  if (proxies === 0) return normalise(socket);
  const forwarded = (c.req.header("x-forwarded-for") ?? "").split(",").filter((part) => part.trim() !== "");
  return normalise(forwarded.at(-proxies) ?? socket);
}
