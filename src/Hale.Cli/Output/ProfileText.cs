using Hale.Engine.Auditing.Input;
using Hale.Engine.Profiling;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>A profile on a terminal: a line a column, why each is taken for what it is, what looks wrong, and the drafted source.</summary>
internal static class ProfileText
{
    public static void Write(IAnsiConsole console, ProfileResult.Read read, string? wanted, IReadOnlyList<string> written)
    {
        var file = read.File;
        console.WriteLine(SheetText.OneLine($"{(file.Files.Count == 1 ? file.Files[0] : $"{file.Files[0]} and {Words.Count(file.Files.Count - 1, "other file")}")}: {file.Format}, {(file.IsWhole ? string.Empty : "the first ")}{Words.Count(file.Rows, "row")}, {Words.Count(file.Columns.Count, "column")}."));
        Findings(console, file.Findings);
        console.WriteLine();
        WriteColumns(console, file.Columns);
        console.WriteLine();
        foreach (var column in file.Columns)
        {
            var format = column.Format is null ? string.Empty : $" {char.ToUpperInvariant(column.Format[0])}{column.Format[1..]}.";
            console.WriteLine(SheetText.OneLine($"{column.Name}: {Word(column.Meaning)}, because {column.Reason}.{format}"));
            Findings(console, column.Findings);
        }

        console.WriteLine();
        _ = read.Draft.Match(draft => Draft(console, draft, written), absent => Absent(console, absent, wanted));
    }

    private static void WriteColumns(IAnsiConsole console, IReadOnlyList<ColumnSummary> columns)
    {
        var sheet = new Sheet(
            new SheetColumn("column", Fit: SheetFit.Shortened), new SheetColumn("type"), new SheetColumn("empty", Right: true), new SheetColumn("distinct", Right: true), new SheetColumn("smallest", Fit: SheetFit.LeftOut),
            new SheetColumn("largest", Fit: SheetFit.LeftOut), new SheetColumn("likely"), new SheetColumn("examples", Fit: SheetFit.LeftOut));
        foreach (var column in columns)
        {
            sheet.Row(
                column.Name,
                column.Type,
                Words.Percent(column.Empty / Math.Max(1.0, column.Empty + column.Filled)),
                $"{(column.DistinctIsExact ? string.Empty : "~")}{Words.Number(column.Distinct)}",
                Short(column.Smallest),
                Short(column.Largest),
                Word(column.Meaning),
                string.Join(", ", column.Examples.Select(Short)));
        }

        if (sheet.Write(console) is > 0 and var leftOut)
        {
            console.MarkupLineInterpolated($"{Words.Count(leftOut, "column")} had no room; `--format json` has them all.");
        }
    }

    private static string Short(string? text) => text is null ? "–" : SheetText.Shorten(text, 24);

    private static void Findings(IAnsiConsole console, IReadOnlyList<InputFinding> findings)
    {
        foreach (var finding in findings)
        {
            console.Write(new Padder(new Text("· " + SheetText.OneLine(finding.Text)), new Padding(2, 0, 0, 0)));
        }
    }

    private static bool Draft(IAnsiConsole console, SourceDraft.Written draft, IReadOnlyList<string> written)
    {
        console.WriteLine(SheetText.OneLine($"A row is taken for {draft.Word}, because {draft.Reason}."));
        if (written.Count > 0)
        {
            console.WriteLine($"Written: {string.Join(" and ", written)}. Review every remark in it, then `hale check` and `hale import`.");
            return true;
        }

        console.WriteLine($"A first mapping to review; `--out sources/{draft.Name}.yaml` writes it:");
        console.WriteLine();
        console.WriteLine(draft.Yaml.TrimEnd());
        return true;
    }

    private static bool Absent(IAnsiConsole console, SourceDraft.Absent absent, string? wanted)
    {
        console.WriteLine(SheetText.OneLine($"No mapping is drafted: {char.ToLowerInvariant(absent.Reason[0])}{absent.Reason[1..]}"));
        console.WriteLine(SheetText.OneLine($"  {absent.Fix}"));
        if (wanted is not null)
        {
            console.WriteLine(SheetText.OneLine($"{wanted} is not written."));
        }

        return false;
    }

    private static string Word(ColumnMeaning meaning) => meaning switch
    {
        ColumnMeaning.Empty => "empty",
        ColumnMeaning.AccountId => "account id",
        ColumnMeaning.ContactId => "contact id",
        ColumnMeaning.Email => "e-mail",
        ColumnMeaning.OtherId => "id of something",
        ColumnMeaning.Name => "name",
        ColumnMeaning.EventName => "event name",
        ColumnMeaning.StartTime => "start",
        ColumnMeaning.EndTime => "end",
        ColumnMeaning.Time => "time",
        ColumnMeaning.Amount => "amount",
        ColumnMeaning.Currency => "currency",
        ColumnMeaning.Country => "country",
        ColumnMeaning.Boolean => "true or false",
        ColumnMeaning.Number => "number",
        ColumnMeaning.Category => "category",
        ColumnMeaning.FreeText => "text",
    };
}
