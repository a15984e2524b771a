namespace Hale.Engine.ReportCards.Own;

/// <summary>The observations of a measure in one state.</summary>
/// <param name="Presence">The state.</param>
/// <param name="Observations">How many.</param>
/// <param name="Left">How many of them were followed by leaving.</param>
/// <param name="Rate">The share that left.</param>
/// <param name="Points">The mean of the points that counted; null where none did and the weight went to other measures.</param>
/// <param name="PointsOfAlike">
/// The points that accounts with data had, mixed in the proportion in which these left and stayed; null for those with data, and where nobody with data left or stayed.
/// </param>
public sealed record MeasureStateRow(MeasurePresence Presence, int Observations, int Left, Figure Rate, double? Points, double? PointsOfAlike)
{
    /// <summary>By how many points the missing-data policy flatters; below 0 it is hard. Null where it gave none.</summary>
    public double? Flatters => Points - PointsOfAlike;
}
