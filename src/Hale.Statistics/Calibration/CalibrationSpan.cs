using Hale.Statistics.Proportions;

namespace Hale.Statistics.Calibration;

/// <summary>A run of rows in the order of their probabilities, while groups are formed.</summary>
internal readonly record struct CalibrationSpan(int Rows, int Events, double Expected, double Lowest, double Highest)
{
    internal static CalibrationSpan Of(double probability, bool happened) => new(1, happened ? 1 : 0, probability, probability, probability);

    /// <summary>This and what follows it.</summary>
    internal CalibrationSpan With(CalibrationSpan next) =>
        new(Rows + next.Rows, Events + next.Events, Expected + next.Expected, Lowest, Math.Max(Highest, next.Highest));

    /// <summary>One more row of the same probability; the sum is a product, so that it does not depend on the order of rows.</summary>
    internal CalibrationSpan WithTie(bool happened) =>
        this with { Rows = Rows + 1, Events = Events + (happened ? 1 : 0), Expected = (Rows + 1) * Highest };

    internal CalibrationGroup ToGroup(int index) =>
        new(index, Rows, Events, Expected, Lowest, Highest, Wilson.Interval(Events, Rows, .95));
}
