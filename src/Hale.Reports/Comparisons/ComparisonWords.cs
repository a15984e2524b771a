using Hale.Engine.Comparing;
using Hale.Engine.ReportCards;
using Hale.Reports.Words;

namespace Hale.Reports.Comparisons;

/// <summary>The sentences of a comparison.</summary>
internal static class ComparisonWords
{
    public static string Headline(BacktestComparison comparison, ComparedNames names)
    {
        var (one, other) = (names.Before, Sentences.Capital(names.After));
        return (comparison.Side, comparison.Auc.Difference) switch
        {
            (1, _) => $"{other} ranks better than {one} on the same observations.",
            (-1, _) => $"{other} ranks worse than {one} on the same observations.",
            (_, { Interval: { Low: 0, High: 0 } }) => $"{other} and {one} rank the same observations alike.",
            (_, { Interval: not null }) => $"Nobody can tell yet whether {names.After} or {one} ranks better: the difference may be chance.",
            (_, { Value: null, Why: { } why }) => $"{other} and {one} cannot be compared yet: {ShortfallWords.Clause(why)}.",
            (_, { Why: { } why }) => $"Nobody can tell yet whether {names.After} or {one} ranks better: {ShortfallWords.Clause(why)}.",
            _ => $"{other} and {one} cannot be compared yet.",
        };
    }

    public static string Size(BacktestComparison comparison) =>
        $"Compared on {NumberWords.Count(comparison.Flow.Compared, "observation", "observations")} of {NumberWords.Count(comparison.Accounts, "account", "accounts")} that both have; {Left(comparison.Churners)}.";

    public static IEnumerable<string> LeftOut(PairedFlow flow, ComparedNames names)
    {
        (int Count, string What)[] reasons =
        [
            (flow.OnlyBefore, $"that only {names.Before} has"),
            (flow.OnlyAfter, $"that only {names.After} has"),
            (flow.OtherOutcome, "with different outcomes in the two backtests, which do not know the same or observe by other rules"),
            (flow.EndedOtherwise, "of accounts that neither stayed nor left"),
            (flow.Unscored, "without a score by one of the two"),
            (flow.Fitted, "whose outcomes one of the two was made from: it is judged on later time only"),
            (flow.Acted, "for which the team may have acted on a score"),
        ];
        List<string> said = [.. reasons.Where(reason => reason.Count > 0).Select((reason, index) => $"{(index == 0 ? NumberWords.Count(reason.Count, "observation", "observations") : NumberWords.Count(reason.Count))} {reason.What}")];
        return said.Count == 0 ? [] : [$"Left out: {string.Join("; ", said)}."];
    }

    public static IEnumerable<string> Cautions(BacktestComparison comparison, ComparedNames names)
    {
        var sentences = new[] { Treatment(comparison.Treatment, names), Chance(comparison) };
        return sentences.OfType<string>();
    }

    private static string Left(int churners) => churners == 0 ? "nobody left" : $"{NumberWords.Count(churners)} left";

    private static string? Treatment(TreatmentBasis basis, ComparedNames names) => basis switch
    {
        TreatmentBasis.NoPlays => null,
        TreatmentBasis.Untouched => "Only accounts are compared that were held out from plays, or whose score nobody could read, so no play favours either.",
        TreatmentBasis.Understated => "Plays were run for some of these accounts: skill is understated where the team acts on the score, and nobody knows for which of the two more.",
        TreatmentBasis.AgainstBefore => Biased(names.Before),
        TreatmentBasis.AgainstAfter => Biased(names.After),
    };

    private static string Biased(string name) =>
        $"Biased against {name}: plays were run while people read its score, and every customer who was saved because of it counts here as its mistake.";

    private static string? Chance(BacktestComparison comparison) => comparison.ByChance is not { } chance
        ? null
        : $"{NumberWords.Count(chance.Tried)} definitions, each with its rules of validation, have been held against these outcomes: of so many equally good ones, the best looks up to {FigureWords.Points(Figure.Alone(chance.UpTo, Shortfall.Exact))} better by chance{Beside(comparison, chance)}.";

    private static string Beside(BacktestComparison comparison, ByChance chance) =>
        comparison.Auc.Difference.Value is { } value && value > 0 && value <= chance.UpTo ? ", and this difference is no larger" : string.Empty;
}
