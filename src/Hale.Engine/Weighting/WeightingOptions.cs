using Hale.Core.Time;

namespace Hale.Engine.Weighting;

/// <summary>How weights are fitted and how far that may be trusted.</summary>
public sealed record WeightingOptions
{
    /// <summary>The project's zone, in which the origins of the rules of validation are days.</summary>
    public ProjectZone Zone { get; init; } = ProjectZone.Utc;

    /// <summary>How many times the proposal is fitted again on accounts that are drawn anew.</summary>
    public int Resamples { get; init; } = 200;

    /// <summary>How many times accounts are drawn anew for the interval of the gain.</summary>
    public int GainResamples { get; init; } = 1000;

    /// <summary>The seed of all draws.</summary>
    public long Seed { get; init; } = 1;

    /// <summary>At most so many threads; as many as there are processors when not given.</summary>
    public int? Threads { get; init; }
}
