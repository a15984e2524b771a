using Hale.Engine.Auditing.Input;
using Hale.Intake.Audit.Cells;

namespace Hale.Intake.Audit.Rows;

/// <summary>Accounts that have no score for a month or more between two scores, where scores usually come more often.</summary>
internal static class Gaps
{
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

    // Counted in days: from 31 January to 1 March no month is missing.
    private static IEnumerable<(DateOnly From, int Months)> Steps(ScoreHistory history, int account)
    {
        var (start, end) = (history.Starts.Span[account], history.Starts.Span[account + 1]);
        for (var row = start + 1; row < end; row++)
        {
            var before = history.Days.Span[row - 1];
            yield return (DateOnly.FromDayNumber(before), (int)Math.Round((history.Days.Span[row] - before) / Months.Days));
        }
    }
}
