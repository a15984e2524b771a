namespace Hale.Core.Metrics;

/// <summary>What a series is that people enter by hand.</summary>
/// <param name="Levels">The values that may be entered. Another one is missing with the reason <c>error</c>.</param>
public sealed record Pulse(PulseLevels Levels)
{
    /// <summary>The attribute of the account whose change makes an earlier value stale, such as the owner; null when there is none.</summary>
    public string? Reset { get; init; }

    /// <summary>Whether whoever enters a value must say why.</summary>
    public bool NoteRequired { get; init; }
}
