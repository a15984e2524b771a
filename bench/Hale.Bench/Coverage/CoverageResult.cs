namespace Hale.Bench.Coverage;

/// <summary>How an interval did: over the worlds in which it answered, how often it contained the truth, and how wide it was.</summary>
internal sealed record CoverageResult(string Method, string Setting, int Answered, int Covered, double MeanWidth)
{
    public double Share => (double)Covered / Answered;
}
