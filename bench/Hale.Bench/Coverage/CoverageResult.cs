namespace Hale.Bench.Coverage;

/// <summary>How an interval did: over the worlds in which it answered, how often it contained the truth, and how wide it was in the middle one: a mean would tell of a few worlds in which hardly anything is known.</summary>
internal sealed record CoverageResult(string Method, string Setting, int Answered, int Covered, double MedianWidth)
{
    public double Share => (double)Covered / Answered;

    /// <summary>The middle one of some numbers, the upper of two; 0 where there is none.</summary>
    public static double Median(double[] values) => values.Length == 0 ? 0 : values.Order().ElementAt(values.Length / 2);
}
