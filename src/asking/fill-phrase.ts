// How is a phrase filled in, and which particle does what was filled in take?
import { chooseParticle } from "#language/particle.ts";

/** How names are said in Hangul that are shown in other letters ("10CM": "십센치"). */
export type Spoken = ReadonlyMap<string, string>;

/** The particle for what stands last, by the longest name that it ends with and that is known to be said otherwise. */
function particleFor(filled: string, pair: string, spoken: Spoken | undefined): string {
  const said = filled.replace(/\[\d+\]/g, "").replace(/[\s”’」』〉》]+$/u, "");
  const known = [...(spoken ?? [])].filter(([name]) => said.endsWith(name)).sort(([a], [b]) => b.length - a.length)[0];
  return chooseParticle(said, pair, known ? { spoken: known[1] } : {});
}

/**
 * `{name}` becomes its value; `{은|는}` the form that fits what then stands before it, as it is spoken.
 * Signs around a name (quotes, `[1]`) are not spoken.
 * @example fillPhrase("{who}{은|는}", { who: "‘로이킴’" }) === "‘로이킴’은"
 */
export function fillPhrase(phrase: string, values: Readonly<Record<string, string>>, spoken?: Spoken): string {
  let filled = "";
  for (const [part, slot] of phrase.matchAll(/\{([^}]*)\}|[^{]+/g)) {
    if (slot === undefined) filled += part;
    else filled += slot.includes("|") ? particleFor(filled, slot, spoken) : (values[slot] ?? "");
  }
  return filled.replace(/ +/g, " ").replace(/ (?=[.,])/g, "");
}
