using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>The four numbers to remember.</summary>
internal static class KeyFigureWords
{
    public static IReadOnlyList<KeyFigure> Of(ReportCard card) => [Pairs(card), Found(card), card.Warning.WhyNot is null ? Alerted(card) : Gain(card), Warned(card)];

    private static KeyFigure Pairs(ReportCard card)
    {
        var auc = card.Verdict.Auc;
        return Figure("Pairs in the right order", auc, FigureWords.Pairs(auc), FigureWords.PairsInterval(auc), "a coin gives 50");
    }

    private static KeyFigure Gain(ReportCard card)
    {
        var gain = card.Verdict.Gain;
        var rule = card.Verdict.Best is { } best ? "the rule: " + ContenderWords.Name(best.Kind, card.Subject) : "";
        return Figure(gain.Value < 0 ? "Behind the best simple rule" : "Ahead of the best simple rule", gain, FigureWords.PointsAside(gain), FigureWords.PointsAsideInterval(gain), rule);
    }

    private static KeyFigure Found(ReportCard card)
    {
        var row = card.Ranking.AtCapacity.FirstOrDefault(row => row.IsTeams) ?? (card.Ranking.AtCapacity.Count > 0 ? card.Ranking.AtCapacity[0] : null);
        if (row is null)
        {
            return Unknown($"Lost customers on a list of the {Direction.Of(card.Subject.Scale).Worst} {NumberWords.Plain(Math.Round(card.Subject.Capacity * 100, 2))} %", card.Ranking.Auc.Why);
        }
        var label = $"Lost customers on a list of the {CapacityWords.Share(row, card.Subject)}{(card.Subject.Rule == ObservationRule.Monthly ? " each month" : "")}";
        return Figure(label, row.Customers, FigureWords.OfHundred(row.Customers), FigureWords.OfHundredInterval(row.Customers), $"on a random list {CapacityWords.Hundred(row.CustomersByChance)}");
    }

    private static KeyFigure Alerted(ReportCard card)
    {
        var (warning, judged) = (card.Warning, card.Warning.TrueAlerts + card.Warning.FalseAlerts);
        var label = $"Leave within {NumberWords.Count(warning.HorizonDays, "day", "days")} of {BandNames.Entering(warning.Band, "turning", "entering")}";
        return judged == 0
            ? Unknown(label, Shortfall.ShortHistory)
            : new(label, $"{CapacityWords.Hundred((double)warning.TrueAlerts / judged)} of 100", $"{NumberWords.Count(warning.TrueAlerts)} of {NumberWords.Count(judged, "time", "times")}; the others were false alarms", IsFirm: true);
    }

    private static KeyFigure Warned(ReportCard card)
    {
        var warning = card.Warning;
        var row = warning.WhyNot is null && warning.At.Count > 0 ? warning.At[0] : null;
        if (row is null)
        {
            return Unknown("Leavers warned of early", warning.WhyNot);
        }
        var stayed = row.Stayers.Value is null ? "" : $"of those who stayed {FigureWords.OfHundred(row.Stayers)}";
        return Figure($"Leavers {BandNames.Being(warning.Band)} for {NumberWords.Count(row.Days, "day", "days")} or more", row.Leavers, FigureWords.OfHundred(row.Leavers), FigureWords.OfHundredInterval(row.Leavers), stayed);
    }

    private static KeyFigure Figure(string label, Figure figure, string value, string interval, string beside)
    {
        if (figure.Value is null)
        {
            return Unknown(label, figure.Why);
        }
        var note = figure.Interval is not null ? "95 % interval " + interval : figure.Why is { } why and not Shortfall.Exact ? "no interval: " + ShortfallWords.Brief(why) : "";
        return new(label, value, string.Join("; ", new[] { note, beside }.Where(part => part.Length > 0)), figure.Interval is not null || figure.Why == Shortfall.Exact);
    }

    private static KeyFigure Unknown(string label, Shortfall? why) => new(label, "not known", why is { } reason ? ShortfallWords.Brief(reason) : "", IsFirm: false);
}
