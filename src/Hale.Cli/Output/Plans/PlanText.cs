using Hale.Cli.Output.Validation;
using Hale.Engine.Planning;
using Spectre.Console;

namespace Hale.Cli.Output.Plans;

/// <summary>A plan as people read it: what differs, totals, from which band to which, the worst movers.</summary>
internal static class PlanText
{
    private static readonly Style Bold = new(decoration: Decoration.Bold);

    /// <summary>Writes a plan.</summary>
    /// <param name="console">Where to.</param>
    /// <param name="view">The plan.</param>
    public static void Write(IAnsiConsole console, PlanView view)
    {
        var report = view.Report;
        Wrapped.Write(console, string.Empty, $"Plan: the files of the project beside {view.Against}, both as of {report.AsOf.Label}; {(view.Stores ? "only backtests and their report cards are stored" : "nothing is stored")}.", Bold);
        console.WriteLine();
        ChangeList.Write(console, report.Changes);
        foreach (var impact in report.Scores)
        {
            console.WriteLine();
            Wrapped.Write(console, string.Empty, $"{impact.Score.Label}: {PlanWords.Headline(impact)}", Bold);
            Bands(impact).Write(console);
            Flows(console, impact);
            Wrapped.Write(console, "  ", PlanWords.Spread(impact));
            foreach (var sentence in PlanWords.Further(impact))
            {
                Wrapped.Write(console, "  ", sentence);
            }

            Movers(console, report, impact, view.Top);
        }

        ProofText.Write(console, view.Proofs);
    }

    private static Sheet Bands(ScoreImpact impact)
    {
        var sheet = new Sheet(new SheetColumn("band"), new SheetColumn("before", Right: true), new SheetColumn("now", Right: true), new SheetColumn("change", Right: true));
        foreach (var band in impact.Bands.Reverse().Select(name => (string?)name).Append(null))
        {
            var (before, now) = (impact.CountOf(band, account => account.Before), impact.CountOf(band, account => account.After));
            if (band is not null || before + now > 0)
            {
                sheet.Row([new SheetCell(PlanWords.Band(band), BandStyle.Style(band)), new(Words.Number(before)), new(Words.Number(now)), new(Numbers.Signed(now - before))]);
            }
        }

        return sheet;
    }

    private static void Flows(IAnsiConsole console, ScoreImpact impact)
    {
        var moved = impact.Flows.Where(flow => !flow.Stays).ToList();
        if (moved.Count == 0)
        {
            return;
        }

        console.WriteLine();
        var sheet = new Sheet([new SheetColumn("from"), new("to"), new("accounts", Right: true), .. Revenue(impact)]);
        foreach (var flow in moved)
        {
            SheetCell[] cells = [Cell(flow.From), Cell(flow.To), new(Words.Number(flow.Accounts)), .. Revenue(impact, flow.Revenue)];
            sheet.Row(cells);
        }

        sheet.Write(console);
    }

    private static void Movers(IAnsiConsole console, PlanReport report, ScoreImpact impact, int top)
    {
        var movers = impact.WorstMovers(top);
        if (movers.Count == 0)
        {
            return;
        }

        console.WriteLine();
        console.WriteLine(impact.KnowsRevenue ? "  Worst movers, by revenue times fall:" : "  Worst movers, by fall:");
        var named = movers.Any(account => report.Names.ContainsKey(account.Account));
        var sheet = new Sheet(
        [
            new SheetColumn("account", Fit: SheetFit.Shortened),
            .. named ? [new SheetColumn("name", Fit: SheetFit.Shortened)] : Array.Empty<SheetColumn>(),
            new("before", Right: true), new("now", Right: true), new("band"),
            .. Revenue(impact),
            new("first reason", Fit: SheetFit.Shortened),
        ]);
        foreach (var account in movers)
        {
            SheetCell[] cells =
            [
                new(account.Account),
                .. named ? [new SheetCell(report.Names.GetValueOrDefault(account.Account, string.Empty))] : Array.Empty<SheetCell>(),
                new(PlanWords.Value(account.Before, impact.Decimals)), new(PlanWords.Value(account.After, impact.Decimals)), Moved(account),
                .. Revenue(impact, account.Revenue),
                new(account.Reason is { } reason ? PlanWords.Reason(reason, impact.Decimals) : string.Empty),
            ];
            sheet.Row(cells);
        }

        sheet.Write(console);
    }

    private static SheetCell Moved(AccountImpact account) => account.ChangesBand
        ? new SheetCell($"{PlanWords.Band(account.Before)} → {PlanWords.Band(account.After)}", BandStyle.Style(account.After?.Band))
        : new SheetCell(PlanWords.Band(account.After), BandStyle.Style(account.After?.Band));

    private static SheetCell Cell(string? band) => new(PlanWords.Band(band), BandStyle.Style(band));

    private static SheetColumn[] Revenue(ScoreImpact impact) => impact.KnowsRevenue ? [new SheetColumn("arr", Right: true)] : [];

    private static SheetCell[] Revenue(ScoreImpact impact, double? revenue) => impact.KnowsRevenue ? [new SheetCell(revenue is { } paid ? PlanWords.Money(paid) : "–")] : [];
}
