using Hale.Engine.ReportCards;
using Hale.Reports.Words.Own;

namespace Hale.Reports.Words;

/// <summary>What looking after the worst few finds.</summary>
internal static class CapacityWords
{
    /// <summary>How many of the customers who left would have stood on the list, each counted once.</summary>
    public static string Found(ReportCard card, AtCapacity row)
    {
        var share = $"{Hundred(row.Customers.Value ?? 0)} of 100";
        var interval = row.Customers.Interval is null ? "" : "interval " + FigureWords.OfHundredInterval(row.Customers);
        return $"Had the team looked after {Few(row, card.Subject)}, {Listed(card, row)} would have been on its list{Before(card.Subject)} ({share}{(interval.Length == 0 ? "" : ", " + interval)}; on a random list {Hundred(row.CustomersByChance)}).";
    }

    /// <summary>Such as <c>29 of the 93 customers who left</c>.</summary>
    public static string Listed(ReportCard card, AtCapacity row) =>
        $"{NumberWords.Count((long)Math.Round((row.Customers.Value ?? 0) * TreatmentWords.Churners(card)))} of the {NumberWords.Count(TreatmentWords.Churners(card), "customer", "customers")} who left";

    /// <summary>What became of those on the list.</summary>
    public static string? OfTheListed(ReportCard card, AtCapacity row, bool named = false) => row.Precision.Value is not { } precision
        ? null
        : $"Of 100 accounts on {(named ? $"a list of the {Share(row, card.Subject)}," : "it")} {Hundred(precision)} left{Sentences.Bracket(FigureWords.IntervalClause(row.Precision, FigureWords.OfHundredInterval(row.Precision)))}{(card.Ranking.BaseRate.Value is { } rate ? $", of 100 of all accounts {Hundred(rate)}" : "")}.";

    /// <summary>Such as <c>lowest 10 %</c>.</summary>
    public static string Share(AtCapacity row, Subject subject) => $"{Direction.Of(subject.Scale).Worst} {NumberWords.Plain(Math.Round(row.Share * 100, 2))} %";

    public static string Hundred(double share) => NumberWords.Plain(Math.Round(share * 100, share < .1 ? 1 : 0));

    private static string Before(Subject subject) => subject.Rule == ObservationRule.Monthly ? $" at least once in the {SubjectWords.Days(subject)} before" : "";

    private static string Few(AtCapacity row, Subject subject)
    {
        var accounts = $"about {NumberWords.Count((long)Math.Round(row.Accounts), "account", "accounts")}";
        return subject.Rule switch
        {
            ObservationRule.Monthly => $"the {Share(row, subject)} each month ({accounts})",
            ObservationRule.Renewals => $"the {Share(row, subject)} of those about to decide ({accounts} a month)",
            ObservationRule.CrossSection => $"the {Share(row, subject)} of these accounts ({accounts})",
        };
    }
}
