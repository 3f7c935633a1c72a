// How has the host set this guide up?
import { z } from "zod";
import { Problem } from "#catalogue/problem.ts";

/** `off`, or how many proxies stand before the guide: the address is read from the right of X-Forwarded-For. */
const trustProxySchema = z
  .string()
  .regex(/^(off|[1-9])$/, "off, or the number of proxies (1 to 9)")
  .transform((text) => (text === "off" ? 0 : Number(text)));

const environmentSchema = z.object({
  RAGMUSIC_DATA: z.string().min(1).default("./data"),
  RAGMUSIC_STARTER: z.enum(["on", "off"]).default("on"),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, "not a port number (0 to 65535)")
    .transform(Number)
    .pipe(z.number().max(65535))
    .default(4173),
  HOST: z.string().min(1).default("127.0.0.1"),
  ORIGIN: z
    .url({ protocol: /^https?$/, error: "an address such as https://songs.example.org" })
    .refine(
      (text) => !URL.canParse(text) || /^\/?$/.test(new URL(text).pathname + new URL(text).search),
      "an address without a path: the site stands at the root of its host",
    )
    .transform((text) => new URL(text).origin)
    .optional(),
  TRUST_PROXY: trustProxySchema.default(0),
  CONTACT: z.string().min(1).max(200).optional(),
  RATE_LIMITS: z.enum(["on", "off"]).default("on"),
  LOG_LEVEL: z.enum(["silent", "error", "warn", "info", "debug"]).default("info"),
});

export type Settings = {
  /** The data folder. */
  readonly data: string;
  readonly starter: boolean;
  readonly port: number;
  readonly host: string;
  /** The public address, without a slash at the end. */
  readonly origin: string;
  readonly trustProxy: number;
  /** Whom to write to about rights and mistakes; an address or a link. */
  readonly contact: string | undefined;
  /** Limits on how often one address may ask, search and write. */
  readonly rateLimits: boolean;
  readonly logLevel: string;
};

/**
 * Reads the environment; flags of the command line win.
 * @throws Problem `wrong-usage` naming the setting
 */
export function parseSettings(environment: NodeJS.ProcessEnv, flags: Partial<Settings> = {}): Settings {
  if (environment.DATABASE_URL) {
    throw new Problem(
      "not-built",
      "DATABASE_URL: PostgreSQL is not supported yet; unset it to use the embedded database",
    );
  }
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = environmentSchema.safeParse(set);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    const name = String(issue?.path[0]);
    throw new Problem("wrong-usage", `${name}=${environment[name]}: ${issue?.message}; mend it or unset it`);
  }
  const env = parsed.data;
  const host = flags.host ?? env.HOST;
  const port = flags.port ?? env.PORT;
  const named = host.includes(":") ? `[${host}]` : host;
  return {
    data: flags.data ?? env.RAGMUSIC_DATA,
    starter: flags.starter ?? env.RAGMUSIC_STARTER === "on",
    port,
    host,
    origin:
      flags.origin ??
      env.ORIGIN ??
      `http://${host === "127.0.0.1" || host === "0.0.0.0" || host === "::" ? "localhost" : named}:${port}`,
    trustProxy: env.TRUST_PROXY,
    contact: env.CONTACT,
    rateLimits: env.RATE_LIMITS === "on",
    logLevel: env.LOG_LEVEL,
  };
}
