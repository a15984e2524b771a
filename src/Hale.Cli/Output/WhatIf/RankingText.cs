using System.Globalization;
using Hale.Core.WhatIf;
using Hale.Engine.History;
using Hale.Engine.WhatIf;
using Spectre.Console;

namespace Hale.Cli.Output.WhatIf;

/// <summary>How stable the ranking of a run is, as a person reads it.</summary>
internal static class RankingText
{
    private const int MostShown = 12;

    public static void Write(IAnsiConsole console, Run run, RankingStability found)
    {
        console.MarkupLine($"[bold]{Markup.Escape(run.Header.Outline.Label)}[/] as of {Markup.Escape(run.Header.AsOfLabel)} (run {run.Number}): {Words.Count(found.Accounts, "account")}, {Words.Number(found.Scored)} with a score");
        if (found.Scored < RankingStability.FewestAccounts)
        {
            console.WriteLine($"With fewer than {RankingStability.FewestAccounts} accounts that have a score, nothing can be said of a ranking.");
            return;
        }

        if (found.Single.Count == 0)
        {
            console.WriteLine("No weight of this score matters: there is nothing to move.");
            return;
        }

        WriteSingle(console, found);
        WriteDraws(console, found);
        console.WriteLine();
        console.MarkupLineInterpolated($"[grey]Rank correlation: Spearman's, of the scores as printed. Lowest tenth: the accounts not above the score at a tenth from below. This is arithmetic on what run {run.Number} kept; which weights are right, it does not say.[/]");
    }

    private static void WriteSingle(IAnsiConsole console, RankingStability found)
    {
        console.WriteLine();
        console.WriteLine("One weight at a time, 10 % down and 10 % up, where most accounts change band first:");
        var sheet = new Sheet(
            new SheetColumn("weight", Fit: SheetFit.Shortened), new SheetColumn("moved", Right: true), new SheetColumn("change band", Right: true), new SheetColumn("rank correlation", Right: true), new SheetColumn("of the lowest tenth stay", Right: true));
        foreach (var (shift, figures) in found.Single.OrderByDescending(one => one.Figures.BandChanges).ThenBy(one => one.Figures.Correlation ?? 1).Take(MostShown))
        {
            sheet.Row(shift.Label!, shift.Factor < 1 ? "−10 %" : "+10 %", Changes(figures.BandChanges, found), Correlation(figures.Correlation), Share(figures.LowestStays));
        }

        sheet.Write(console);
        if (found.Single.Count > MostShown)
        {
            console.WriteLine($"{Words.Number(found.Single.Count - MostShown)} more change less: `--format json` lists them.");
        }
    }

    private static void WriteDraws(IAnsiConsole console, RankingStability found)
    {
        if (found.Draws.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine($"All weights together, each moved by a random share of up to 10 %, {Words.Count(found.Draws.Count, "draw")} (seed {found.Seed.ToString(CultureInfo.InvariantCulture)}); the middle draw, and from the lowest to the highest:");
        var sheet = new Sheet(new SheetColumn(string.Empty), new SheetColumn(string.Empty, Right: true), new SheetColumn(string.Empty));
        void Row(string what, Func<RankingFigures, double?> figure, Func<double?, string> text)
        {
            List<double?> sorted = [.. found.Draws.Select(figure).Order()];
            sheet.Row(what, text(sorted[sorted.Count / 2]), $"{text(sorted[0])} to {text(sorted[^1])}");
        }

        Row("accounts that change band", figures => figures.BandChanges, changes => Changes((long)changes!.Value, found));
        Row("rank correlation", figures => figures.Correlation, Correlation);
        Row("of the lowest tenth stay", figures => figures.LowestStays, Share);
        sheet.Write(console);
    }

    private static string Changes(long changes, RankingStability found) => $"{Words.Number(changes)} ({Words.Percent(Math.Round((double)changes / found.Accounts, 3))})";

    private static string Correlation(double? correlation) => correlation is { } known ? known.ToString("0.000", CultureInfo.InvariantCulture).Replace('-', '−') : "none: all scores are equal";

    private static string Share(double? share) => share is { } known ? Words.Percent(Math.Round(known, 3)) : "–";
}
