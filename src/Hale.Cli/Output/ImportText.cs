using Hale.Cli.Hosting;
using Hale.Cli.Output.Contracts;
using Hale.Core.Projects;
using Hale.Core.Sources;
using Hale.Engine.Import;
using Spectre.Console;

namespace Hale.Cli.Output;

/// <summary>What an import did, for people.</summary>
internal static class ImportText
{
    public static void Write(Terminal terminal, Project project, ImportReport report, TimeSpan time)
    {
        if (report.Problems.Count > 0)
        {
            WriteProblems(terminal, report.Problems);
            return;
        }

        WriteFiles(terminal.Out, report.Files);
        WriteLeftOut(terminal.Out, report.Files);
        WriteEnded(terminal.Out, report.Files);
        WriteRefusals(terminal.Out, report.Files);
        UnmatchedText.Write(terminal.Out, report.Files);
        WriteSuspects(terminal.Out, report.Files);
        WriteMissing(terminal.Out, report.Missing);
        ContractList.Write(terminal.Out, report.Contracts);
        WriteAssumptions(terminal.Out, project);
        WriteTotal(terminal.Out, report, time);
    }

    private static void WriteTotal(IAnsiConsole console, ImportReport report, TimeSpan time)
    {
        var read = report.Files.Where(file => !file.Skipped).ToList();
        var added = read.Sum(file => file.Added);
        var changed = read.Sum(file => file.Changed);
        var retracted = read.Sum(file => file.Retracted) + report.Missing.Where(file => file.IsRetracted).Sum(file => file.Records);
        var ended = read.Sum(file => file.Ended);
        var more = string.Concat(new[] { (changed, "changed"), (retracted, "retracted"), (ended, "ended") }.Where(count => count.Item1 > 0).Select(count => $", {Words.Number(count.Item1)} {count.Item2}"));
        console.MarkupLineInterpolated(added + changed + retracted + ended == 0
            ? (FormattableString)$"Nothing new. ({Words.Duration(time)})"
            : $"{Words.Count(added, "record")} added{more} in {Words.Duration(time)}.");
    }

    /// <summary>A line a source, for who only wants to know that all is well.</summary>
    public static void WriteSources(IAnsiConsole console, ImportReport report, TimeSpan time)
    {
        var table = new Sheet(new SheetColumn("source"), new SheetColumn("files", Right: true), new SheetColumn("records", Right: true), new SheetColumn("refused", Right: true));
        foreach (var source in report.Files.GroupBy(file => file.Source, StringComparer.Ordinal))
        {
            table.Row(source.Key, Words.Number(source.Count()), Words.Number(source.Sum(file => file.Records)), Words.Number(source.Sum(file => file.Refused.Sum(refusal => refusal.Count))));
        }

        table.Write(console);
        console.MarkupLineInterpolated($"Read in {Words.Duration(time)}.");
    }

    private static void WriteProblems(Terminal terminal, IReadOnlyList<SourceProblem> problems)
    {
        foreach (var problem in problems)
        {
            terminal.Error.MarkupLineInterpolated($"[red]source {problem.Source}:[/] {problem.Message}");
            terminal.Error.MarkupLineInterpolated($"  {problem.Fix}");
        }

        terminal.Error.MarkupLine("Nothing was imported; what was there before is unchanged.");
    }

    private static void WriteFiles(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        var table = new Sheet(
            new SheetColumn("source"), new SheetColumn("file", Fit: SheetFit.Shortened), new SheetColumn("records", Right: true), new SheetColumn("added", Right: true),
            new SheetColumn("changed", Right: true, Fit: SheetFit.LeftOut), new SheetColumn("retracted", Right: true, Fit: SheetFit.LeftOut), new SheetColumn("known", Right: true), new SheetColumn("refused", Right: true), new SheetColumn(string.Empty, Fit: SheetFit.LeftOut));
        foreach (var file in files)
        {
            table.Row(
                file.Source,
                file.File,
                Words.Number(file.Records),
                Words.Number(file.Skipped ? 0 : file.Added),
                Words.Number(file.Skipped ? 0 : file.Changed),
                Words.Number(file.Skipped ? 0 : file.Retracted),
                Words.Number(file.Skipped ? file.Added + file.Changed + file.Known : file.Known),
                Words.Number(file.Refused.Sum(refusal => refusal.Count)),
                file.Skipped ? "unchanged" : string.Empty);
        }

        table.Write(console);
        console.WriteLine();
    }

    private static void WriteLeftOut(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        foreach (var file in files.Where(file => file.LeftOut > 0))
        {
            console.MarkupLineInterpolated($"left out {file.Source}, {file.File}: {Words.Count(file.LeftOut, "record")}, as the source says");
        }
    }

    private static void WriteEnded(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        foreach (var file in files.Where(file => file is { Skipped: false, Ended: > 0 }))
        {
            console.MarkupLineInterpolated($"ended  {Named(file.Source, file.File)}: {Words.Count(file.Ended, "record")} no longer there, so what they describe has ended with this import (`absent: ended`)");
        }
    }

    private static void WriteRefusals(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        var shared = files.GroupBy(file => file.File, StringComparer.Ordinal).Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var name = shared.Contains(file.File) ? $"{file.Source}, {file.File}" : file.File;
            foreach (var refusal in file.Refused)
            {
                console.MarkupLineInterpolated(
                    $"[yellow]refused[/]  {name}: {Words.Number(refusal.Count)} × {refusal.Code}, first record {Words.Number(refusal.FirstRecord)}: {refusal.FirstDetail}");
            }
        }
    }

    private static void WriteSuspects(IAnsiConsole console, IReadOnlyList<FileReceipt> files)
    {
        foreach (var file in files)
        {
            foreach (var suspicion in file.Suspect.Where(suspicion => suspicion.Count > 0))
            {
                var first = suspicion.FirstRecord is { } record ? $", first record {Words.Number(record)}" : string.Empty;
                console.MarkupLineInterpolated($"[yellow]suspect[/]  {Named(file.Source, file.File)}: {Words.Number(suspicion.Count)} × {suspicion.Check}{first}");
            }
        }
    }

    // Of several facts of a row, each named source.fact, each has its own lines.
    private static string Named(string source, string file) => source.Contains('.', StringComparison.Ordinal) ? $"{source}, {file}" : file;

    private static void WriteMissing(IAnsiConsole console, IReadOnlyList<MissingFile> files)
    {
        foreach (var file in files)
        {
            var records = Words.Count(file.Records, "record");
            console.MarkupLineInterpolated(file.IsRetracted
                ? (FormattableString)$"[yellow]gone[/]  {Named(file.Source, file.File)}: its {records} that no other file has are retracted"
                : $"[yellow]gone[/]  {Named(file.Source, file.File)}: its {records} that no other file has still count; `hale import --retract-missing-files` retracts them");
        }
    }

    /// <summary>Says when facts are taken to have been known: a backtest rests on it.</summary>
    private static void WriteAssumptions(IAnsiConsole console, Project project)
    {
        var assumed = project.Sources.Where(source => source.Known is KnownRule.WhenOccurred).Select(source => source.Name).ToList();
        if (assumed.Count > 0)
        {
            console.MarkupLineInterpolated($"Assumed known when they occurred (`known: when_occurred`): {string.Join(", ", assumed)}.");
        }
    }
}
