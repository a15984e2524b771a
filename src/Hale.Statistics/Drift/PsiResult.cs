namespace Hale.Statistics.Drift;

/// <summary>How far the distribution of a number has moved.</summary>
/// <param name="Value">The index: 0 when the shares of all bins are the same, larger when they differ more; no upper end in
/// practice.</param>
/// <param name="Critical">What the index exceeds by chance alone with probability 1 − confidence, at these sample sizes; 0 with a single
/// bin.</param>
/// <param name="Bins">How many bins hold a row of either sample; fewer than asked for where numbers repeat.</param>
public readonly record struct PsiResult(double Value, double Critical, int Bins)
{
    /// <summary>Whether the index is larger than chance explains.</summary>
    public bool Exceeds => Value > Critical;
}
