using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>Which backtest was judged, and what speaks for caution in it.</summary>
internal static class SourceWords
{
    private const int ShownOfHash = 12;

    public static string Line(BacktestSource source) => source.Number > 0 ? $"judged by what customers did (backtest {NumberWords.Count(source.Number)})" : "judged by what customers did";

    /// <summary>How many definitions were tried, and by how many rules of observing: whoever tries several rules on one definition chooses as much as whoever tries several definitions.</summary>
    public static string Tried(BacktestSource source)
    {
        var how = source.Tries > source.Tried ? $" in {NumberWords.Count(source.Tries)} combinations of a definition and rules of validation" : string.Empty;
        return source is { Tried: <= 1, Tries: <= 1 } ? "No other definition has been held against these outcomes."
            : source.Tried <= 1 ? $"Only this definition has been held against these outcomes, but by {NumberWords.Count(source.Tries)} different rules of validation. The best of several looks better than it is."
            : $"{NumberWords.Count(source.Tried)} definitions have been held against these outcomes{how}, this one among them. The best of several looks better than it is, even where all are equally good.";
    }

    /// <summary>What was left to later.</summary>
    public static string? LockBox(BacktestSource source) => source.LockedFrom is { } from
        ? $"What is observed from {NumberWords.Day(from)} on is kept back in the lock-box, which opens only when a definition is applied."
        : null;

    public static string Version(BacktestSource source) =>
        $"Definition {source.DefinitionHash[..Math.Min(ShownOfHash, source.DefinitionHash.Length)]}{(source.Number > 0 ? $", backtest {NumberWords.Count(source.Number)}" : "")}.";

    /// <summary>What of it rests on facts that nobody saw become known.</summary>
    public static string? Reconstructed(BacktestSource source) => Sentences.Join(
        source.ReconstructedShare > 0 ? $"Of the facts, {NumberWords.Percent(source.ReconstructedShare)} are reconstructed: nobody saw when they became known, so they are taken to have been known when they happened. Where they came later, the score looks better than it was." : null,
        source.UndatedMeasures.Count == 0 ? null : $"{Quoted(source.UndatedMeasures)} {(source.UndatedMeasures.Count == 1 ? "rests" : "rest")} on attributes without a history ({NumberWords.Percent(source.UndatedShare)} of the weight): {(source.Rules.UsesUndated ? "today's values stand for those of then, as the project declares, and may hold what came later" : "they count as missing in every observation")}.",
        source.Memory) is { Length: > 0 } text ? text : null;

    /// <summary>What the answer must not leave out: measures that today's values stand for, or that are missing throughout.</summary>
    public static string? Doubt(BacktestSource source) => source.UndatedMeasures.Count == 0 ? null :
        $"{NumberWords.Percent(source.UndatedShare)} of the weight rests on attributes without a history, {(source.Rules.UsesUndated ? "of which today's values were used" : "which count as missing here")}.";

    private static string Quoted(IReadOnlyList<string> names) => string.Join(", ", names.Select(name => $"“{name}”"));

    /// <summary>What happens where data are missing.</summary>
    public static string Missing(ReportCard card)
    {
        var rows = card.Own?.Measures.Rows ?? [];
        var (present, asked) = (rows.Sum(row => Count(row, MeasurePresence.Present)), rows.Sum(row => row.States.Where(state => state.Presence != MeasurePresence.NotApplicable).Sum(state => (long)state.Observations)));
        return asked == 0 ? "Missing data were handled as the definition says."
            : present == asked ? "Every measure had data for every observation."
            : $"{NumberWords.Percent((double)present / asked)} of the values of measures rest on data; what is missing was handled as the definition says, and the table of measures shows what that does.";
    }

    private static long Count(MeasureRow row, MeasurePresence presence) => row.States.Where(state => state.Presence == presence).Sum(state => (long)state.Observations);
}
