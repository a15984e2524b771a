using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Tables;
using Hale.Intake.Audit.Texts;
using static Hale.Intake.Audit.Texts.Phrases;

namespace Hale.Intake.Profiling;

/// <summary>What a person should look at in a file as a whole.</summary>
internal static class FileFindings
{
    private const long RoundFrom = 10_000;

    /// <summary>How many rows the sheets of spreadsheet programs have, with and without the header.</summary>
    private static readonly long[] Sheets = [65_535, 65_536, 1_048_575, 1_048_576];

    public static IReadOnlyList<InputFinding> Of(Table table, TablePass pass)
    {
        var findings = new List<InputFinding>(table.Findings);
        if (pass.Unreadable.Count > 0)
        {
            findings.Add(TableFindings.Unreadable(pass.Unreadable));
        }

        var repeated = table.Columns.Where(name => name.Length > 0).CountBy(name => name, StringComparer.OrdinalIgnoreCase).Where(name => name.Value > 1).Select(name => name.Key).ToList();
        if (repeated.Count > 0)
        {
            findings.Add(new InputFinding("repeated_headers", $"Several columns are named {List(repeated, "and")}.", repeated.Count, repeated));
        }

        var nameless = table.Columns.Count(name => name.Length == 0);
        if (nameless > 0)
        {
            findings.Add(new InputFinding("nameless_columns", $"{Times(nameless, "column has", "columns have")} no name: no mapping can read {(nameless == 1 ? "it" : "them")}.", nameless, []));
        }

        if (pass.IsWhole && Sheets.Contains(pass.Rows))
        {
            findings.Add(new InputFinding("sheet_limit", $"{RowCount(pass.Rows)} are as many as a sheet of a spreadsheet holds: the rest may be cut off.", pass.Rows, []));
        }
        else if (pass.IsWhole && pass.Rows >= RoundFrom && IsRound(pass.Rows))
        {
            findings.Add(new InputFinding("round_count", $"Exactly {RowCount(pass.Rows)}: an export may have stopped there.", pass.Rows, []));
        }

        return findings;
    }

    private static bool IsRound(long rows)
    {
        var scale = 1L;
        while (rows / scale >= 10)
        {
            scale *= 10;
        }

        return rows % scale == 0 && (rows / scale) is 1 or 2 or 5;
    }
}
