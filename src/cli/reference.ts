// How is one thing named on the command line? `song/sofa`, `list/korea-cry-songs`.
import { type CatalogueKind, catalogueKinds } from "#catalogue/thing.ts";
import { usageError } from "./command.ts";

export type ThingName = { readonly kind: CatalogueKind; readonly id: string };

/** @throws Problem `wrong-usage` */
export function parseReference(text: string | undefined): ThingName {
  const [kindText = "", id = ""] = (text ?? "").split("/", 2);
  const kind = catalogueKinds.find((one) => one === kindText);
  if (!kind || !/^[a-z0-9-]+$/.test(id))
    throw usageError(`name a thing as KIND/ID, such as song/sofa (kinds: ${catalogueKinds.join(", ")})`);
  return { kind, id };
}
