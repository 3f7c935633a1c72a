// In which language does the guide speak?
import { en, type Messages } from "./en.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";

export type { Messages };

/** Everything that the guide itself says, by locale. */
export const messages: { readonly en: Messages; readonly ja: Messages; readonly ko: Messages } = { en, ja, ko };
