using Hale.Engine.ReportCards;

namespace Hale.Reports.Words;

/// <summary>What looking after the worst few finds.</summary>
internal static class CapacityWords
{
    public static string Found(AtCapacity row, Subject subject)
    {
        var recall = FigureWords.OfHundred(row.Recall);
        var interval = row.Recall.Interval is null ? "" : "interval " + FigureWords.OfHundredInterval(row.Recall);
        var lift = row.Lift.Value is { } times ? $"{NumberWords.Fixed(times, 1)} times as many as by chance" : "";
        return $"Had the team looked after {Few(row, subject)}, it would have found {recall} leavers{Sentences.Bracket(interval, lift)}.";
    }

    /// <summary>The same for the team: whom its list would have held, and how many of these left.</summary>
    public static string List(AtCapacity row, Figure baseRate, Subject subject)
    {
        var held = $"A list of {Few(row, subject)} would have held {FigureWords.OfHundred(row.Recall)} leavers.";
        var left = row.Precision.Value is { } precision
            ? $"Of each 100 accounts on it {Hundred(precision)} left{Sentences.Bracket(FigureWords.IntervalClause(row.Precision, FigureWords.OfHundredInterval(row.Precision)))}{(baseRate.Value is { } rate ? $"; of each 100 of all accounts {Hundred(rate)} did" : "")}."
            : null;
        return Sentences.Join(held, left, "How many of them could have been kept is another question.");
    }

    /// <summary>Such as <c>lowest 10 %</c>.</summary>
    public static string Share(AtCapacity row, Subject subject) => $"{Direction.Of(subject.Scale).Worst} {NumberWords.Plain(Math.Round(row.Share * 100, 2))} %";

    private static string Hundred(double share) => NumberWords.Plain(Math.Round(share * 100, share < .1 ? 1 : 0));

    private static string Few(AtCapacity row, Subject subject) => subject.Rule switch
    {
        ObservationRule.Monthly => $"the {Share(row, subject)} each month",
        ObservationRule.Renewals => $"the {Share(row, subject)} of those about to decide",
        ObservationRule.CrossSection => $"the {Share(row, subject)} of these accounts",
    };
}
