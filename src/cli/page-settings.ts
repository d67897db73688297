import { resolveEncodingLabel } from "../decode/labels.ts";
import { ENCODING_LABELS } from "../model/encoding-label.ts";
import { NewsprocError } from "../model/newsproc-error.ts";
import type { PageSettings } from "../model/settings.ts";

/**
 * Reads the settings of the work inside a page off a verb's options; an option that the verb does not have leaves its default.
 *
 * @throws NewsprocError `unknown-encoding`, which is a usage error
 */
export function pageSettings(options: Readonly<Record<string, unknown>>, verbDefaults: Partial<PageSettings> = {}): PageSettings {
  const fixes = options["fix"];
  return {
    encoding: encodingOption(options["encoding"]),
    strict: options["strict"] === true,
    repair: options["repair"] !== false,
    disabledFixes: Array.isArray(fixes) ? (fixes as string[]) : [],
    from: (options["from"] as PageSettings["from"] | undefined) ?? "auto",
    protect: options["protect"] !== false,
    phrases: options["phrases"] === true,
    normalize: options["normalize"] !== false,
    ...verbDefaults,
  };
}

function encodingOption(value: unknown): PageSettings["encoding"] {
  if (typeof value !== "string" || value === "auto") return "auto";
  const label = resolveEncodingLabel(value);
  if (label === undefined)
    throw new NewsprocError("unknown-encoding", { source: "--encoding" }, { label: value, known: ENCODING_LABELS.join(" ") });
  return label;
}
