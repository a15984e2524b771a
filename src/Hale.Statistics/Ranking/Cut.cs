namespace Hale.Statistics.Ranking;

/// <summary>What lies at or above a value of the predictor.</summary>
/// <param name="Threshold">The value.</param>
/// <param name="Events">Rows with the event whose predictor is at least the value.</param>
/// <param name="Others">Rows without it whose predictor is at least the value.</param>
internal readonly record struct Cut(double Threshold, long Events, long Others)
{
    public long Rows => Events + Others;
}
