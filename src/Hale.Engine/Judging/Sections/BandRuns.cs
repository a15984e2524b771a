namespace Hale.Engine.Judging.Sections;

/// <summary>How long an account has been in a band without a break.</summary>
internal sealed class BandRuns(Evidence evidence)
{
    /// <summary>Days from the first row of the run that a row belongs to until a day; null when the row is in another band.</summary>
    public int? Days(int account, int row, int band, int day)
    {
        if (evidence.Bands.Of(row) != band)
        {
            return null;
        }

        var first = evidence.History.Starts.Span[account];
        while (row > first && evidence.Bands.Of(row - 1) == band)
        {
            row--;
        }

        return day - evidence.History.Days.Span[row];
    }
}
