using System.Globalization;
using Hale.Cli.Output.Contracts;
using Hale.Core.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Core.Time;
using Hale.Engine.Inspecting;
using Spectre.Console;

namespace Hale.Cli.Output.Sources;

/// <summary><c>hale data</c> for people.</summary>
internal static class DataText
{
    private const int HoursPerDay = 24;

    /// <summary>A line for each source, and the contracts that are not kept.</summary>
    public static void WriteAll(IAnsiConsole console, DataReport report)
    {
        console.MarkupLineInterpolated($"[bold]Sources[/] at {Cells.Moment(report.Span.AsOf, report.Span.Zone)} ({report.Span.Zone.Name}); days until yesterday, a space before each Monday");
        var sheet = new Sheet(
            new SheetColumn("source", Fit: SheetFit.Shortened), new SheetColumn("fact", Right: true), new SheetColumn("look", Right: true), new SheetColumn("rows by day"),
            new SheetColumn("a day", Right: true, Fit: SheetFit.LeftOut), new SheetColumn("lag", Fit: SheetFit.LeftOut), new SheetColumn("refused", Right: true), new SheetColumn("suspect", Right: true, Fit: SheetFit.LeftOut),
            new SheetColumn("contracts"));
        foreach (var (source, found) in report.Sources.Zip(report.Inspections))
        {
            var days = source.Mapping.IsActivity ? report.DaysOf(found) : [];
            sheet.Row(
            [
                new SheetCell(source.Name), new SheetCell(Age(found.LastFact, report.Span.AsOf)), new SheetCell(Age(found.LastLook, report.Span.AsOf)), new SheetCell(DayBars.Of(days)),
                new SheetCell(days.Count == 0 ? string.Empty : Words.Number(DayBars.Median(days))), new SheetCell(Lag(found.Lag)), Count(found.Refused), Count(found.Suspect),
                Contracts(report.ContractsOf(source)),
            ]);
        }

        WriteWhole(console, sheet);
        if (report.Contracts.Count > 0)
        {
            console.WriteLine();
            ContractList.Write(console, report.Contracts);
        }
    }

    private static void WriteWhole(IAnsiConsole console, Sheet sheet)
    {
        if (sheet.Write(console) is > 0 and var leftOut)
        {
            console.MarkupLineInterpolated($"{Words.Count(leftOut, "column")} had no room; `--format json` has them all.");
        }
    }

    /// <summary>Sources in full.</summary>
    public static void WriteOne(IAnsiConsole console, DataReport report, Project project)
    {
        foreach (var (source, found) in report.Sources.Zip(report.Inspections))
        {
            SourceText.Write(console, report, source, found, project);
        }
    }

    /// <summary><c>3.2 d</c>, <c>5 h</c>; a dash where there is none.</summary>
    public static string Age(Instant? moment, Instant asOf) => moment is { } then ? Days((asOf.Micros - then.Micros) / (double)Instant.MicrosPerDay) : "–";

    /// <summary>The median and the 95th percentile; empty where it is not observed.</summary>
    public static string Lag(SourceLag? lag) => lag is null ? string.Empty : $"{Days(lag.MedianDays)}, {Days(lag.LateDays)}";

    private static string Days(double days) => days < 2
        ? (days * HoursPerDay).ToString("0", CultureInfo.InvariantCulture) + " h"
        : days.ToString(days < 10 ? "0.#" : "#,0", CultureInfo.InvariantCulture) + " d";

    private static SheetCell Count(IReadOnlyList<SetAsideCount> counts) => new(Words.Number(counts.Sum(count => count.Records)), counts.Count > 0 ? new Style(Color.Yellow) : null);

    private static SheetCell Contracts(IReadOnlyList<ContractVerdict> contracts)
    {
        var (broken, warned) = (contracts.Count(contract => contract.State == ContractState.Broken), contracts.Count(contract => contract.State == ContractState.Warned));
        return contracts.Count == 0 ? new SheetCell("–")
            : broken > 0 ? new SheetCell($"{broken} broken", new Style(Color.Red))
            : warned > 0 ? new SheetCell($"{warned} warned", new Style(Color.Yellow))
            : contracts.Count(contract => contract.State == ContractState.Passed) is > 0 and var kept ? new SheetCell($"{kept} kept")
            : new SheetCell("not judged");
    }
}
