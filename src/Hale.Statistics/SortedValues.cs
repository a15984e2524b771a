namespace Hale.Statistics;

/// <summary>Ascending values, read between their places.</summary>
internal static class SortedValues
{
    /// <summary>The value at a place, in a straight line between neighbours; places count from 0 and need not be whole.</summary>
    public static double At(double[] sorted, double place)
    {
        var below = (int)Math.Floor(place);
        var above = Math.Min(below + 1, sorted.Length - 1);
        var part = place - below;
        if (part == 0 || sorted[above].Equals(sorted[below]))
        {
            return sorted[below];
        }

        // From the nearer end, so that rounding never moves a value past its neighbour.
        var step = sorted[above] - sorted[below];
        return part < 0.5 ? sorted[below] + (step * part) : sorted[above] - (step * (1 - part));
    }
}
