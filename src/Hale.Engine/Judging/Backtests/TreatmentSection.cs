using Hale.Engine.Backtesting;
using Hale.Engine.ReportCards;
using Hale.Engine.ReportCards.Own;
using Hale.Statistics.Ranking;

namespace Hale.Engine.Judging.Backtests;

/// <summary>Which observations people had acted on, and which of them the answer rests on.</summary>
internal static class TreatmentSection
{
    /// <summary>
    /// Whether an account was to be left alone, by design or because nobody could read the score. Whether a play came nevertheless is not asked: who stays has longer to get one, so that to leave out those who
    /// got one would leave out those who stay.
    /// </summary>
    public static bool IsUntouched(BacktestRow row) => row.HeldOut || !row.Visible;

    /// <summary>The evidence that the answer rests on: all of it where no plays are known, or where too few accounts were left alone.</summary>
    public static Evidence Headline(Evidence evidence)
    {
        var rows = evidence.Own!;
        if (!evidence.Panel.Rows.Any(row => rows[row.Row].Played))
        {
            return evidence;
        }

        var untouched = Untouched(evidence);
        return untouched.Churners < Intervals.FewestChurners ? evidence : evidence with { Panel = untouched, Ahead = BacktestEvidence.Ahead(rows, IsUntouched) };
    }

    public static Treatment Make(Evidence evidence, Evidence headline, Contender score, Intervals intervals)
    {
        var rows = evidence.Own!;
        var untouched = Untouched(evidence);
        var gives = !ReferenceEquals(evidence, headline);
        return new Treatment(
            Count(row => row.Visible),
            Count(row => row.Played),
            Count(row => row.HeldOut),
            untouched.Count,
            untouched.Accounts,
            untouched.Churners,
            gives,
            gives ? intervals.Auc(evidence.Panel) : score.Auc);

        int Count(Func<BacktestRow, bool> holds) => evidence.Panel.Rows.Count(row => holds(rows[row.Row]));
    }

    /// <summary>
    /// By how much at most plays may hide the skill of a score: by how much more pairs would be in the right order had every account with a score in the worse half left that a play was run
    /// for and that stayed. 0 where the answer rests on observations that nobody acted on.
    /// </summary>
    public static double Hidden(Evidence headline)
    {
        var panel = headline.Panel;
        if (headline.Own is not { } rows || !panel.Rows.Any(row => rows[row.Row].Played))
        {
            return 0;
        }

        var middle = panel.Risks.Order().ElementAt(panel.Count / 2);
        var without = panel.Had(row => panel.Left[row] || (rows[panel.Rows[row].Row].Played && panel.Risks[row] > middle));
        var (seen, most) = (Auc.Of(panel.Risks, panel.Left), Auc.Of(without.Risks, without.Left));
        return seen.IsKnown && most.IsKnown ? Math.Max(0, most.Value - seen.Value) : 0;
    }

    private static Panel Untouched(Evidence evidence) => evidence.Panel.Where(row => IsUntouched(evidence.Own![evidence.Panel.Rows[row].Row]));
}
