import { Hono } from "hono";
import { expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

async function seen(socket: string, forwarded: string | undefined, proxies: number): Promise<string> {
  const app = new Hono().get("/", (c) => c.text(clientAddress(c, proxies)));
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  const response = await app.request("/", { headers }, { incoming: { socket: { remoteAddress: socket } } });
  return response.text();
}

const rows: readonly [rule: string, socket: string, forwarded: string | undefined, proxies: number, address: string][] =
  [
    ["without proxies the header is not believed", "192.0.2.1", "203.0.113.9", 0, "192.0.2.1"],
    ["one proxy: the last of the header", "127.0.0.1", "198.51.100.7, 203.0.113.9", 1, "203.0.113.9"],
    ["two proxies: the last but one", "127.0.0.1", "1.1.1.1, 198.51.100.7, 203.0.113.9", 2, "198.51.100.7"],
    ["a header shorter than the row of proxies falls back to the socket", "127.0.0.1", "203.0.113.9", 2, "127.0.0.1"],
    ["no header at all falls back to the socket", "127.0.0.1", undefined, 1, "127.0.0.1"],
    ["an IPv4 address in IPv6 clothes is the IPv4 address", "::ffff:192.0.2.1", undefined, 0, "192.0.2.1"],
    ["IPv6 addresses of one /64 are one", "2001:db8:1:2:3:4:5:6", undefined, 0, "2001:db8:1:2::/64"],
    ["also where zeros are left out", "2001:db8::5", undefined, 0, "2001:db8:0:0::/64"],
    ["also in brackets", "127.0.0.1", "[2001:db8:1:2::9]", 1, "2001:db8:1:2::/64"],
  ];

test.each(rows)("%s", async (_rule, socket, forwarded, proxies, address) => {
  expect(await seen(socket, forwarded, proxies)).toBe(address);
});
