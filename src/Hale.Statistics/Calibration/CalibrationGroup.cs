namespace Hale.Statistics.Calibration;

/// <summary>Rows of neighbouring probabilities, taken together.</summary>
/// <param name="Index">The place among the groups, from 0, the lowest probabilities first.</param>
/// <param name="Rows">How many rows.</param>
/// <param name="Events">How many of them have the event.</param>
/// <param name="ExpectedEvents">The sum of their probabilities.</param>
/// <param name="Lowest">The lowest probability in the group.</param>
/// <param name="Highest">The highest one.</param>
/// <param name="Wilson">Wilson's 95 % interval of the rate of events; it holds only where each unit has one row.</param>
public sealed record CalibrationGroup(int Index, int Rows, int Events, double ExpectedEvents, double Lowest, double Highest, Interval Wilson)
{
    /// <summary>The mean probability, 0..1.</summary>
    public double MeanPredicted => ExpectedEvents / Rows;

    /// <summary>The share of rows with the event, 0..1.</summary>
    public double Rate => Events / (double)Rows;
}
