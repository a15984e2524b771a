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

    public static string? OnTheList(AtCapacity row, Figure baseRate) => row.Precision.Value is null
        ? null
        : $"Of each 100 accounts on that list {NumberWords.Fixed(row.Precision.Value.Value * 100, row.Precision.Value < .1 ? 1 : 0)} left{Sentences.Bracket(FigureWords.IntervalClause(row.Precision, FigureWords.PercentInterval(row.Precision)))}{(baseRate.Value is { } rate ? $"; of all accounts, {NumberWords.Fixed(rate * 100, 1)} of 100 did" : "")}.";

    /// <summary>Such as <c>lowest 10 %</c>.</summary>
    public static string Share(AtCapacity row, Subject subject) => $"{Direction.Of(subject.Scale).Worst} {NumberWords.Percent(row.Share)}";

    private static string Few(AtCapacity row, Subject subject) => subject.Rule switch
    {
        ObservationRule.Monthly => $"the {Share(row, subject)} each month",
        ObservationRule.Renewals => $"the {Share(row, subject)} of those about to decide",
        ObservationRule.CrossSection => $"the {Share(row, subject)} of these accounts",
    };
}
