namespace Hale.Engine.Drifting;

/// <summary>What accounts had at a close.</summary>
/// <param name="Day">The day of the close.</param>
/// <param name="Accounts">The accounts.</param>
/// <param name="Values">What each of them had; NaN where it had nothing.</param>
public sealed record DriftClose(DateOnly Day, IReadOnlyList<string> Accounts, IReadOnlyList<double> Values)
{
    /// <summary>The values that are there.</summary>
    public double[] Present => [.. Values.Where(value => !double.IsNaN(value))];

    /// <summary>The share of accounts without a value, 0 to 1; 0 where there are no accounts.</summary>
    public double Missing => Values.Count == 0 ? 0 : (double)Values.Count(double.IsNaN) / Values.Count;
}
