// How does a person read what the API can do? A page drawn from openapi.json, without scripts.
import { escapeXml } from "#publishing/xml.ts";

type Operation = {
  readonly summary?: string;
  readonly parameters?: readonly {
    readonly name?: string;
    readonly in?: string;
    readonly required?: boolean;
    readonly schema?: unknown;
    readonly description?: string;
  }[];
  readonly requestBody?: unknown;
};

type OpenApiDocument = { readonly paths?: Readonly<Record<string, unknown>> };

function typeOf(schema: unknown): string {
  const { type, enum: values, anyOf } = (schema ?? {}) as { type?: string; enum?: unknown[]; anyOf?: unknown[] }; // JSON Schema, read leniently
  if (values) return values.join(" | ");
  if (anyOf) return anyOf.map(typeOf).join(" or ");
  return type ?? "any";
}

function drawOperation(method: string, path: string, operation: Operation): string {
  const rows = (operation.parameters ?? []).map(
    (one) =>
      `<tr><th scope="row"><code>${escapeXml(one.name ?? "")}</code></th><td>${escapeXml(one.in ?? "")}${one.required ? ", required" : ""}</td><td>${escapeXml(typeOf(one.schema))}</td><td>${escapeXml(one.description ?? "")}</td></tr>`,
  );
  const table = rows.length
    ? `<table><thead><tr><th>name</th><th>where</th><th>type</th><th></th></tr></thead><tbody>${rows.join("")}</tbody></table>`
    : "";
  const body = operation.requestBody
    ? '<p>Takes a JSON body; its schema is in <a href="/api/openapi.json">openapi.json</a>.</p>'
    : "";
  return `<section><h2><code>${method.toUpperCase()} /api${escapeXml(path)}</code></h2><p>${escapeXml(operation.summary ?? "")}</p>${table}${body}</section>`;
}

/** A whole HTML page; `document` is the OpenAPI 3.1 document. */
export function apiDocsPage(document: OpenApiDocument, stylesheet: string): string {
  const operations = Object.entries(document.paths ?? {}).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Operation>) // OpenAPI's own shape
      .filter(([method]) => ["get", "post", "put", "delete"].includes(method))
      .map(([method, operation]) => drawOperation(method, path, operation)),
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>API · RAG Music K-POP</title><link rel="stylesheet" href="${escapeXml(stylesheet)}"></head><body class="api-docs"><main><h1>The HTTP API</h1><p>Reading needs no key. Errors are problem documents (RFC 9457). Machine-readable: <a href="/api/openapi.json">/api/openapi.json</a>.</p>${operations.join("")}</main></body></html>`;
}
