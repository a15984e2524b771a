using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;

namespace Hale.Reports.Words.Own;

/// <summary>Which backtest was judged, and what speaks for caution in it.</summary>
internal static class SourceWords
{
    private const int ShownOfHash = 12;

    public static string Line(BacktestSource source) => source.Number > 0 ? $"judged by what customers did (backtest {NumberWords.Count(source.Number)})" : "judged by what customers did";

    /// <summary>How many definitions were tried.</summary>
    public static string Tried(BacktestSource source) => source.Tried <= 1
        ? "No other definition of the score has been held against these outcomes."
        : $"{NumberWords.Count(source.Tried)} definitions of the score have been held against these outcomes, this one among them. The best of several looks better than it is, even where all are equally good.";

    /// <summary>What was left to later.</summary>
    public static string? LockBox(BacktestSource source) => source.Rules.LockBox is { } kept
        ? $"The newest {kept} are kept back in the lock-box, which opens only when a definition is applied."
        : null;

    public static string Version(BacktestSource source) =>
        $"Definition {source.DefinitionHash[..Math.Min(ShownOfHash, source.DefinitionHash.Length)]}{(source.Number > 0 ? $", backtest {NumberWords.Count(source.Number)}" : "")}, outcomes known up to {source.Known}.";

    /// <summary>What happens where data are missing.</summary>
    public static string Missing(ReportCard card)
    {
        var rows = card.Own?.Measures.Rows ?? [];
        var (present, asked) = (rows.Sum(row => Count(row, MeasurePresence.Present)), rows.Sum(row => row.States.Where(state => state.Presence != MeasurePresence.NotApplicable).Sum(state => (long)state.Observations)));
        return asked == 0
            ? "Missing data were handled as the definition says."
            : $"{NumberWords.Percent((double)present / asked)} of the values of measures rest on data; what is missing was handled as the definition says, and the table of measures shows what that does.";
    }

    private static long Count(MeasureRow row, MeasurePresence presence) => row.States.Where(state => state.Presence == presence).Sum(state => (long)state.Observations);
}
