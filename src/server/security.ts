// Which requests are let in, and which promises go out with every answer?
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import { Problem } from "#catalogue/problem.ts";
import type { Settings } from "./settings.ts";

const player = "https://www.youtube-nocookie.com";

/** Content-Security-Policy without inline script or style, and the other headers that every answer carries. */
export function securityHeaders(settings: Settings): MiddlewareHandler {
  const secure = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      baseUri: ["'none'"],
      connectSrc: ["'self'"],
      fontSrc: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
      frameSrc: [player],
      imgSrc: ["'self'", "data:"],
      manifestSrc: ["'self'"],
      mediaSrc: ["'self'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
    },
    strictTransportSecurity: settings.origin.startsWith("https:") ? "max-age=31536000; includeSubDomains" : false,
    referrerPolicy: false,
    crossOriginResourcePolicy: false,
    xFrameOptions: "DENY",
    xXssProtection: false,
    permissionsPolicy: {
      camera: [],
      geolocation: [],
      microphone: [],
      autoplay: ["self", player],
      fullscreen: ["self", player],
    },
  });
  return async (c, next) => {
    await secure(c, next);
    // YouTube refuses players without a Referer. Where the address holds what someone typed, not even
    // the guide's own next page is told more than the origin: of a list, a browser takes the last it knows.
    const typed = new URL(c.req.url).search !== "";
    c.res.headers.set(
      "Referrer-Policy",
      typed ? "strict-origin-when-cross-origin, strict-origin" : "strict-origin-when-cross-origin",
    );
  };
}

function knownHosts(settings: Settings): ReadonlySet<string> {
  const local = ["localhost", "127.0.0.1", "[::1]"].map((name) => `${name}:${settings.port}`);
  const bound = settings.host.includes(":") ? `[${settings.host}]` : settings.host;
  return new Set([new URL(settings.origin).host, `${bound}:${settings.port}`, ...local]);
}

/** A request for a host that is not ours is refused (DNS rebinding, poisoned links); a health check may use any. */
export function onlyKnownHosts(settings: Settings): MiddlewareHandler {
  const known = knownHosts(settings);
  return async (c, next) => {
    const host = (c.req.header("host") ?? new URL(c.req.url).host).toLowerCase();
    if (!known.has(host) && c.req.path !== "/healthz") {
      throw new Problem(
        "wrong-host",
        "This site is not served under that name; the host sets its address with ORIGIN.",
      );
    }
    await next();
  };
}

/** What changes something, or costs something, must come from this site's own pages or from a program. */
export function onlyOwnWrites(settings: Settings): MiddlewareHandler {
  const own = new URL(settings.origin).origin;
  return async (c, next) => {
    if (!["GET", "HEAD", "OPTIONS"].includes(c.req.method)) {
      const origin = c.req.header("origin");
      const site = c.req.header("sec-fetch-site");
      const local = new URL(c.req.url).origin;
      const foreign = origin !== undefined && origin !== own && origin !== local;
      if (foreign || (site !== undefined && site !== "same-origin" && site !== "none")) {
        throw new Problem("cross-site", "A page of another site may not send this.");
      }
    }
    await next();
  };
}
