using Hale.Engine.Auditing.Input;

namespace Hale.Intake.Audit.Rows;

/// <summary>Accounts that have no score for a month or more between two scores, where scores usually come more often.</summary>
internal static class Gaps
{
    private const int MonthsPerYear = 12;

    public static Places Of(ScoreHistory history)
    {
        var usual = Math.Max(1, UsualStep(history));
        var gaps = new Places();
        for (var account = 0; account < history.Accounts.Count; account++)
        {
            foreach (var (from, step) in Steps(history, account))
            {
                if (step > usual)
                {
                    gaps.AddNamed(Texts.RowFindings.Gap(history.Accounts[account], from));
                    break;
                }
            }
        }

        return gaps;
    }

    /// <summary>The commonest number of months from one score to the next.</summary>
    private static int UsualStep(ScoreHistory history)
    {
        var counts = new Dictionary<int, long>();
        for (var account = 0; account < history.Accounts.Count; account++)
        {
            foreach (var (_, step) in Steps(history, account))
            {
                counts[step] = counts.GetValueOrDefault(step) + 1;
            }
        }

        return counts.Count == 0 ? 0 : counts.OrderByDescending(count => count.Value).ThenBy(count => count.Key).First().Key;
    }

    private static IEnumerable<(DateOnly From, int Months)> Steps(ScoreHistory history, int account)
    {
        var (start, end) = (history.Starts.Span[account], history.Starts.Span[account + 1]);
        for (var row = start + 1; row < end; row++)
        {
            var (before, day) = (history.Days.Span[row - 1], history.Days.Span[row]);

            // Two scores less than a month apart have no month between them.
            if (day - before > 27)
            {
                var from = DateOnly.FromDayNumber(before);
                yield return (from, Month(DateOnly.FromDayNumber(day)) - Month(from));
            }
            else
            {
                yield return (default, 0);
            }
        }
    }

    private static int Month(DateOnly day) => (day.Year * MonthsPerYear) + day.Month;
}
