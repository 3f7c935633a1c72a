// `ragmusic doctor`: what is missing or wrong in the data?
import type { Finding } from "#checks/check.ts";
import { checkGuide, type Report } from "#checks/check-guide.ts";
import type { Command } from "../command.ts";
import { usageError } from "../command.ts";
import { print, printJson } from "../output.ts";

/** Notices of one kind that are shown one by one. */
const mostNotices = 5;

const line = ({ kind, id, locale, message }: Finding) => `  ${kind}/${id}${locale ? ` (${locale})` : ""}: ${message}`;

function tellNotices(notices: readonly Finding[]): void {
  for (const [code, all = []] of Object.entries(Object.groupBy(notices, (notice) => notice.code))) {
    print(`${code}:`);
    for (const notice of all.slice(0, mostNotices)) print(line(notice));
    if (all.length > mostNotices) print(`  and ${all.length - mostNotices} more; --json tells all`);
  }
}

function tellReport({ problems, checked }: Report): void {
  const wrong = problems.filter(({ severity }) => severity === "wrong");
  if (wrong.length > 0) print("wrong:");
  for (const problem of wrong) print(line(problem));
  tellNotices(problems.filter(({ severity }) => severity === "notice"));
  const counts = Object.entries(checked).map(([what, n]) => `${n} ${what}`);
  print(`looked at ${counts.join(", ")}: ${wrong.length === 0 ? "nothing is wrong" : `${wrong.length} wrong`}`);
}

export const doctorCommand: Command = {
  name: "doctor",
  usage: "doctor [--json]",
  summary: "what is missing or wrong in the data; ends with 1 where something is wrong",
  options: {},
  run: async (call) => {
    if (call.words.length > 0) throw usageError("doctor takes no words; see: ragmusic doctor --help");
    const report = await call.withGuide(async ({ view, vocabulary }) => {
      const { snapshot, names } = view();
      return checkGuide({ snapshot, names, themes: vocabulary.themes });
    });
    if (call.flag("json")) printJson(report);
    else tellReport(report);
    if (report.problems.some(({ severity }) => severity === "wrong")) process.exitCode = 1;
  },
};
