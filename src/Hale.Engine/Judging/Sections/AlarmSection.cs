using Hale.Engine.Judging.Observing;
using Hale.Engine.ReportCards;

namespace Hale.Engine.Judging.Sections;

/// <summary>Looks for what speaks against believing a card.</summary>
internal sealed class AlarmSection(Evidence evidence, IReadOnlyList<MakingNote> notes)
{
    private const double TooGood = 0.95;
    private const int FewestForTooGood = 10;
    private const int CliffDays = 14;
    private const int LeakDays = 31;
    private const double CliffDrop = 0.10;
    private const double ManyLost = 0.2;
    private const double MostNever = 0.8;
    private const double ExpectedLosses = 5;
    private const int FewestPrunedDays = 62;

    /// <summary>The gravest first.</summary>
    public IReadOnlyList<Alarm> Make(IReadOnlyList<Contender> contenders, Periods periods, Intervals intervals)
    {
        var score = contenders.First(contender => contender.Kind == ContenderKind.Score);
        Alarm?[] found = [Good(score), Cliff(score, intervals), WrongWay(score), Timing(), Lost(), Pruned(), Never(), Fading(periods)];
        return [.. found.OfType<Alarm>()];
    }

    private Alarm.TooGood? Good(Contender score) =>
        score.Auc.Value is > TooGood and { } auc && evidence.Panel.Churners >= FewestForTooGood ? new Alarm.TooGood(auc) : null;

    private static Alarm.WrongWay? WrongWay(Contender score) => score.Auc is { Value: { } auc, Interval.High: < 0.5 } ? new Alarm.WrongWay(auc) : null;

    private Alarm.NoDates? Timing() => evidence.Dated ? null : new Alarm.NoDates();

    /// <summary>The same observations with the scores that were current two weeks before, and by how many days these are older in the middle; among those who left within a month, where a leak would show.</summary>
    private Alarm.Cliff? Cliff(Contender score, Intervals intervals)
    {
        if (!evidence.Dated || score.Auc.Value is null)
        {
            return null;
        }

        var (panel, before, days) = Earlier();
        var now = intervals.Auc(panel);
        var drop = intervals.Gain(panel, panel.Risks, before);
        return drop is { Value: > CliffDrop and { } value, Interval.Low: > CliffDrop / 2 } ? new Alarm.Cliff(now.Value!.Value, now.Value.Value - value, days) : null;
    }

    private (Panel Panel, double[] Before, int Days) Earlier()
    {
        var soon = evidence.Panel.Where(row => !evidence.Panel.Left[row] || LeftSoon(evidence.Panel.Rows[row]));
        int?[] earlier = [.. soon.Rows.Select(row => CurrentScore.Row(evidence.History, row.Account, row.Day - CliffDays))];
        int[] older = [.. soon.Rows.Zip(earlier).Where(pair => pair.Second is not null).Select(pair => evidence.History.Days.Span[pair.First.Row] - evidence.History.Days.Span[pair.Second!.Value]).Order()];
        return (
            soon.Where(row => earlier[row] is not null),
            [.. earlier.OfType<int>().Select(row => evidence.History.Scale.Risk(evidence.History.Values.Span[row]))],
            older.Length == 0 ? CliffDays : older[older.Length / 2]);
    }

    private bool LeftSoon(Observation row) => evidence.Lives.Next(row.Account, row.Day) is { } end && end.Day <= row.Day + LeakDays;

    private Alarm.LostWithoutScores? Lost()
    {
        var leavers = evidence.Unseen + evidence.Panel.ChurnObservations;
        return evidence.Unseen > 0 && evidence.Unseen >= ManyLost * leavers ? new Alarm.LostWithoutScores(evidence.Unseen, leavers) : LostAltogether();
    }

    private Alarm.LostWithoutScores? LostAltogether() => notes.FirstOrDefault(note => note.Kind == NoteKind.LostWithoutScores) is { } note && note.Count >= ManyLost * note.Of
        ? new Alarm.LostWithoutScores(note.Count, note.Of)
        : null;

    /// <summary>At the pace of later, some should have left before the first one did. A month or two without a loss is no sign: many end with a month, or a quarter.</summary>
    private Alarm.HistoryPruned? Pruned()
    {
        if (evidence.Rule != ObservationRule.Monthly || evidence.Known is not { } known || evidence.History.FirstDay is not { } start)
        {
            return null;
        }

        var losses = Enumerable.Range(0, evidence.History.Accounts.Count).SelectMany(account => evidence.Lives.Ends(account)).Where(end => end.Left && end.Day <= known.Limit).Select(end => end.Day).Order().ToList();
        if (losses.Count < 2)
        {
            return null;
        }

        var (first, until, loss) = (start.DayNumber, known.Limit, losses[0]);
        var (before, after) = (AccountDays(first, loss), AccountDays(loss, until));
        var expected = after <= 0 ? 0 : before * losses.Count / after;
        return expected >= ExpectedLosses && loss - first >= FewestPrunedDays ? new Alarm.HistoryPruned(DateOnly.FromDayNumber(first), DateOnly.FromDayNumber(loss), expected) : null;
    }

    /// <summary>The days between two on which accounts were scored customers, from their first to their last score.</summary>
    private double AccountDays(int from, int until)
    {
        var days = 0d;
        foreach (var account in evidence.History.Scored)
        {
            var (first, last) = (evidence.History.Days.Span[evidence.History.Starts.Span[account]], evidence.History.Days.Span[evidence.History.Starts.Span[account + 1] - 1]);
            days += Math.Max(0, Math.Min(last, until) - Math.Max(first, from));
        }

        return days;
    }

    private Alarm.NeverChanges? Never()
    {
        var (several, never) = (0, 0);
        for (var account = 0; account < evidence.History.Accounts.Count; account++)
        {
            var values = evidence.History.Values.Span[evidence.History.Starts.Span[account]..evidence.History.Starts.Span[account + 1]];
            if (values.Length >= 3)
            {
                several++;
                never += values.ContainsAnyExcept(values[0]) ? 0 : 1;
            }
        }

        return several >= 20 && never >= MostNever * several ? new Alarm.NeverChanges(never, several) : null;
    }

    private static Alarm.Fading? Fading(Periods periods) =>
        periods is { Change.Interval.High: < 0, Earlier.Value: { } earlier, Later.Value: { } later, Split: { } split } ? new Alarm.Fading(earlier, later, split) : null;
}
