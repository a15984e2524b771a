namespace Hale.Engine.History;

/// <summary>Which closes a score that depends on where it was may continue.</summary>
public sealed record PathBasis
{
    /// <summary>The newest of the history.</summary>
    public static PathBasis History { get; } = new();

    /// <summary>Whether shadow runs of the same definition count as well, where a day has nothing else.</summary>
    public bool InShadow { get; init; }

    /// <summary>Only runs with a lower number: what was there when that run began; null for all.</summary>
    public long? BelowRun { get; init; }
}
