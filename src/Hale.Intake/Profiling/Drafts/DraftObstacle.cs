using Hale.Engine.Profiling;
using Hale.Intake.Audit.Tables;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling.Drafts;

/// <summary>Why there is no mapping: the file as it is could not be imported, or nothing says what a row is.</summary>
internal static class DraftObstacle
{
    public static SourceDraft.Absent? Of(Table first, Table all)
    {
        var repeated = all.Columns.Where(name => name.Length > 0).CountBy(name => name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key).ToList();
        return repeated.Count > 0 ? new SourceDraft.Absent($"{Capital(List(repeated, "and"))} {(repeated.Count == 1 ? "stands" : "stand")} more than once in the header, and an import could not tell which column is meant.", "Give each column a name of its own.")
            : first is CsvTable { HeaderRow: > 1 } csv ? new SourceDraft.Absent($"The header stands in row {csv.HeaderRow}, and an import takes the first row for it.", "Delete the rows above the header.")
            : first is JsonTable { IsArray: true } ? new SourceDraft.Absent("The file is one JSON array, and an import reads one object a line.", "Write one object a line, such as `jq -c '.[]' in.json > out.jsonl`.")
            : first is JsonTable { Letters: not TextEncoding.Utf8 } ? new SourceDraft.Absent("The file is JSON and not UTF-8.", "Save it as UTF-8.")
            : null;
    }

    public static SourceDraft.Absent NoKind(ProfiledTable table) => table.Account is null
        ? new SourceDraft.Absent(
            $"No column names the account{(table.Rows <= 1000 && table.Columns.Count <= 4 ? ": it looks like a list that explains the codes of another file" : string.Empty)}.",
            "Name the column with the account's id like one, such as account_id; a list of codes is read by a `join` of the source that uses them.")
        : new SourceDraft.Absent($"The account stands in many rows ({Quoted(table.Account.Name)}), and no column says when.", "Add the column that says when, or make one row for each account.");
}
