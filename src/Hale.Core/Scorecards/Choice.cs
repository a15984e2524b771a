namespace Hale.Core.Scorecards;

/// <summary>Something that differs by segment: one thing for each named category of a metric, and one for everybody else.</summary>
/// <typeparam name="T">What is chosen.</typeparam>
/// <param name="By">The name of the metric, a text or a boolean.</param>
/// <param name="Cases">What is chosen by category; <c>true</c> and <c>false</c> for booleans.</param>
/// <param name="Otherwise">What is chosen for every other category, and for an account whose category is missing.</param>
public sealed record Choice<T>(string By, IReadOnlyDictionary<string, T> Cases, T Otherwise)
{
    /// <summary>What is chosen for a category; null for a missing one.</summary>
    public T For(string? category) => category is not null && Cases.TryGetValue(category, out var chosen) ? chosen : Otherwise;

    /// <summary>The same choice of something else.</summary>
    public Choice<TOther> Select<TOther>(Func<T, TOther> other) =>
        new(By, Cases.ToDictionary(pair => pair.Key, pair => other(pair.Value), StringComparer.Ordinal), other(Otherwise));
}
