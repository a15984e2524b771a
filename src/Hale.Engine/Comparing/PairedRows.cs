using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Judging;

namespace Hale.Engine.Comparing;

/// <summary>Finds the observations that two backtests have in common, and counts the others.</summary>
internal sealed class PairedRows
{
    private PairedRows(IReadOnlyList<PairedRow> rows, PairedFlow flow, TreatmentBasis treatment) => (Rows, Flow, Treatment) = (rows, flow, treatment);

    /// <summary>The observations in the order of their as-of, then of the accounts.</summary>
    public IReadOnlyList<PairedRow> Rows { get; }

    public PairedFlow Flow { get; }

    public TreatmentBasis Treatment { get; }

    public static PairedRows Of(ComparedSide before, ComparedSide after, int leadDays)
    {
        var (first, second) = (Keyed(before.Backtest, leadDays), Keyed(after.Backtest, leadDays));
        List<PairedRow> both = [.. first.Where(row => second.ContainsKey(row.Key)).Select(row => new PairedRow(row.Key.Account, row.Value, second[row.Key]))];
        var alike = Kept(both, row => row.Before.Left == row.After.Left && row.Before.EndedOtherwise == row.After.EndedOtherwise, out var otherOutcome);
        var decided = Kept(alike, row => !row.Before.EndedOtherwise, out var endedOtherwise);
        var scored = Kept(decided, row => row is { Before.Score: not null, After.Score: not null }, out var unscored);
        var later = Kept(scored, row => IsAfter(row, before.FittedUntil) && IsAfter(row, after.FittedUntil), out var fitted);
        var untouched = later.Where(row => row.IsUntouched).ToList();
        var treatment = TreatmentOf(later, untouched);
        var compared = treatment == TreatmentBasis.Untouched ? untouched : later;
        var flow = new PairedFlow(
            first.Count, second.Count, first.Count - both.Count, second.Count - both.Count, otherOutcome, endedOtherwise, unscored, fitted, later.Count - compared.Count, compared.Count);
        return new PairedRows([.. compared.OrderBy(row => row.AsOf).ThenBy(row => row.Account, StringComparer.Ordinal)], flow, treatment);
    }

    private static Dictionary<(string Account, Instant AsOf, Instant From), BacktestRow> Keyed(Backtest backtest, int leadDays)
    {
        var lead = backtest.Header.Rules.LeadDays.ToList().IndexOf(leadDays);
        var rows = new Dictionary<(string, Instant, Instant), BacktestRow>();
        foreach (var row in backtest.Rows.Where(row => row.Lead == lead))
        {
            rows.TryAdd((backtest.Accounts[row.Account], row.AsOf, row.From), row);
        }

        return rows;
    }

    private static List<PairedRow> Kept(List<PairedRow> rows, Func<PairedRow, bool> keep, out int leftOut)
    {
        List<PairedRow> kept = [.. rows.Where(keep)];
        leftOut = rows.Count - kept.Count;
        return kept;
    }

    private static bool IsAfter(PairedRow row, Instant? fittedUntil) => fittedUntil is not { } until || row.AsOf >= until;

    private static TreatmentBasis TreatmentOf(List<PairedRow> rows, List<PairedRow> untouched)
    {
        var played = rows.Where(row => row.IsPlayed).ToList();
        if (played.Count == 0)
        {
            return TreatmentBasis.NoPlays;
        }

        if (untouched.Where(row => row.Before.Left).Select(row => row.Account).Distinct(StringComparer.Ordinal).Count() >= Intervals.FewestChurners)
        {
            return TreatmentBasis.Untouched;
        }

        return (played.Any(row => row.Before.Visible), played.Any(row => row.After.Visible)) switch
        {
            (true, false) => TreatmentBasis.AgainstBefore,
            (false, true) => TreatmentBasis.AgainstAfter,
            _ => TreatmentBasis.Understated,
        };
    }
}
