// How is a phrase filled in, and which particle does what was filled in take?
import { chooseParticle } from "#language/particle.ts";

/**
 * `{name}` becomes its value; `{은|는}` the form that fits what then stands before it, as it is spoken.
 * Signs around a name (quotes, `[1]`) are not spoken.
 * @example fillPhrase("{who}{은|는}", { who: "‘로이킴’" }) === "‘로이킴’은"
 */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>): string {
  let filled = "";
  for (const [part, slot] of phrase.matchAll(/\{([^}]*)\}|[^{]+/g)) {
    if (slot === undefined) filled += part;
    else filled += slot.includes("|") ? chooseParticle(filled.replace(/\[\d+\]/g, ""), slot) : (values[slot] ?? "");
  }
  return filled.replace(/ +/g, " ").replace(/ (?=[.,])/g, "");
}
