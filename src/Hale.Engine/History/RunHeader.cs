using Hale.Core.Scoring;
using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>What a run is about.</summary>
/// <param name="AsOf">The moment that the scores speak about.</param>
/// <param name="AsOfLabel">The moment as it was asked for: a day for its close, or an instant.</param>
/// <param name="DefinitionHash">SHA-256 of the canonical definition, in lower-case hexadecimal.</param>
/// <param name="Definition">The canonical definition.</param>
/// <param name="Outline">The shape of the score, with which the run is explained when the files have changed.</param>
/// <param name="Metrics">The names of the metrics whose values are kept, sorted.</param>
/// <param name="InputsFingerprint">A hash of what had been imported.</param>
/// <param name="StartedAt">When the run began.</param>
/// <param name="Version">The version of Hale.</param>
public sealed record RunHeader(
    Instant AsOf,
    string AsOfLabel,
    string DefinitionHash,
    string Definition,
    ScoreOutline Outline,
    IReadOnlyList<string> Metrics,
    string InputsFingerprint,
    Instant StartedAt,
    string Version)
{
    /// <summary>What it is to the history of its score.</summary>
    public RunKind Kind { get; init; }

    /// <summary>Up to when facts had become known that it rests on, where that is later than the as-of; null where it is the as-of.</summary>
    public Instant? KnownUntil { get; init; }

    /// <summary>What it began with; null when the score does not depend on where it was.</summary>
    public PathStart? Path { get; init; }
}
