using System.Globalization;
using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Inspecting;
using Spectre.Console;

namespace Hale.Cli.Output.Sources;

/// <summary>One source in full, for people.</summary>
internal static class SourceText
{
    private const int DaysPerWeek = 7;
    private const int MostNames = 15;

    public static void Write(IAnsiConsole console, DataReport report, SourceDefinition source, SourceInspection found, Project project)
    {
        var zone = report.Span.Zone;
        console.MarkupLineInterpolated($"[bold]{source.Name}[/]  from {source.Files.ToString()}");
        var facts = new Sheet(new SheetColumn(string.Empty), new SheetColumn(string.Empty));
        facts.Row("latest fact", found.LastFact is { } last ? $"{Cells.Moment(last, zone)}, {DataText.Age(last, report.Span.AsOf)} ago" : "none is dated");
        facts.Row("latest look", found.LastLook is { } look ? $"{Cells.Moment(look, zone)}, {DataText.Age(look, report.Span.AsOf)} ago" : "not imported then");
        facts.Row("rows", Words.Number(found.Rows) + (found.FirstFact is { } first && first != Instant.Always ? $" since {Cells.Moment(first, zone)[..10]}" : string.Empty));
        facts.Row("lag", found.Lag is { } lag ? $"{DataText.Lag(lag)} (half, and 95 of 100 rows, were known so soon)" : "not observed");
        facts.Write(console);
        WriteDays(console, source.Mapping.IsActivity ? report.DaysOf(found) : []);
        WriteNames(console, found.Names, report.Span);
        WriteSetAside(console, "refused", found.Refused);
        WriteSetAside(console, "suspect", found.Suspect);
        WriteContracts(console, report.ContractsOf(source));
        WriteDependents(console, report.Dependents, source, project);
        console.WriteLine();
    }

    /// <summary>A row a week, a column a weekday.</summary>
    private static void WriteDays(IAnsiConsole console, IReadOnlyList<KeyValuePair<DateOnly, long>> days)
    {
        if (days.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var weekdays = new[] { "Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun" };
        var sheet = new Sheet([new SheetColumn("week of"), .. weekdays.Select(day => new SheetColumn(day, Right: true))]);
        var rows = days.ToDictionary();
        for (var monday = days[0].Key.AddDays(-Weekday(days[0].Key)); monday <= days[^1].Key; monday = monday.AddDays(DaysPerWeek))
        {
            var week = Enumerable.Range(0, DaysPerWeek).Select(place => rows.TryGetValue(monday.AddDays(place), out var count) ? Words.Number(count) : string.Empty);
            sheet.Row([monday.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), .. week]);
        }

        sheet.Write(console);
    }

    private static int Weekday(DateOnly day) => ((int)day.DayOfWeek + DaysPerWeek - 1) % DaysPerWeek;

    private static void WriteNames(IAnsiConsole console, IReadOnlyList<NamedRows> names, InspectionSpan span)
    {
        if (names.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var sheet = new Sheet(new SheetColumn("name", Fit: SheetFit.Shortened), new SheetColumn("rows", Right: true), new SheetColumn("latest", Right: true));
        foreach (var name in names.Take(MostNames))
        {
            sheet.Row(name.Name.Length == 0 ? "(without)" : name.Name, Words.Number(name.Rows), DataText.Age(name.LastFact, span.AsOf) + " ago");
        }

        sheet.Write(console);
        if (names.Count > MostNames)
        {
            console.MarkupLineInterpolated($"  and more: {Words.Count(names.Count - MostNames, "name")}; `--format json` has them");
        }
    }

    private static void WriteSetAside(IAnsiConsole console, string word, IReadOnlyList<SetAsideCount> counts)
    {
        foreach (var count in counts)
        {
            console.MarkupLineInterpolated($"[yellow]{word}[/]  {Words.Number(count.Records)} × {count.Reason}, such as {SheetText.OneLine(count.Example)}");
        }
    }

    private static void WriteContracts(IAnsiConsole console, IReadOnlyList<ContractVerdict> contracts)
    {
        if (contracts.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var sheet = new Sheet(new SheetColumn("contract"), new SheetColumn("state"), new SheetColumn("limit", Fit: SheetFit.LeftOut), new SheetColumn("found", Fit: SheetFit.Shortened));
        foreach (var contract in contracts)
        {
            sheet.Row([new SheetCell(contract.Contract), State(contract.State), new SheetCell(contract.Limit), new SheetCell(contract.Text)]);
        }

        sheet.Write(console);
    }

    private static SheetCell State(ContractState state) => state switch
    {
        ContractState.NotJudged => new SheetCell("not judged"),
        ContractState.Passed => new SheetCell("kept", new Style(Color.Green)),
        ContractState.Warned => new SheetCell("warned", new Style(Color.Yellow)),
        ContractState.Broken => new SheetCell("broken", new Style(Color.Red)),
    };

    private static void WriteDependents(IAnsiConsole console, SourceDependents dependents, SourceDefinition source, Project project)
    {
        var metrics = dependents.MetricsOf(source).Intersect(project.Metrics.Select(metric => metric.Name), StringComparer.Ordinal).ToList();
        console.WriteLine();
        console.MarkupLineInterpolated($"Used by {(metrics.Count == 0 ? "no metric" : $"{Words.Count(metrics.Count, "metric")}: {string.Join(", ", metrics)}")}");
        foreach (var (score, measures) in dependents.ScoresOf(source))
        {
            console.MarkupLineInterpolated($"  score {score}: {string.Join(", ", measures)}");
        }
    }
}
