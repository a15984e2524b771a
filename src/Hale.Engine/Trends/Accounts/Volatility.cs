namespace Hale.Engine.Trends.Accounts;

/// <summary>How much a score goes up and down: the sample standard deviation of its changes from close to close.</summary>
/// <param name="Points">The standard deviation, in points of the printed score; null when it is missing.</param>
/// <param name="Changes">How many changes it is of: between closes next to each other that both have a score and the same definition.</param>
public sealed record Volatility(double? Points, int Changes)
{
    /// <summary>How many changes there must be at least.</summary>
    public const int FewestChanges = 5;

    /// <summary>Why there is none; null when there is one.</summary>
    public string? Missing => Points is null ? $"there {(Changes == 1 ? "is 1 change" : $"are {Changes} changes")} between closes of one definition, and {FewestChanges} are needed at least" : null;

    internal static Volatility Of(IReadOnlyList<decimal> changes)
    {
        if (changes.Count < FewestChanges)
        {
            return new Volatility(null, changes.Count);
        }

        var mean = changes.Average();
        return new Volatility(Math.Sqrt((double)changes.Sum(change => (change - mean) * (change - mean)) / (changes.Count - 1)), changes.Count);
    }
}
