namespace Hale.Engine.Metrics;

/// <summary>How much of what had occurred before a moment was known then.</summary>
/// <param name="Facts">Events, series points and outcomes that had occurred, and subscriptions and versions of contacts that had begun.</param>
/// <param name="NotYetKnown">Those of them that became known only later, and are left out.</param>
public readonly record struct KnownShare(long Facts, long NotYetKnown)
{
    /// <summary>Those that were known and of which nobody saw when they became so: they are assumed to have been known when they occurred.</summary>
    public long Reconstructed { get; init; }

    /// <summary>Those that were known.</summary>
    public long Known => Facts - NotYetKnown;

    /// <summary>The share of the known ones that is reconstructed, 0 to 1; null where it is all of them, or none.</summary>
    public double? PartReconstructed => Reconstructed > 0 && Reconstructed < Known ? (double)Reconstructed / Known : null;
}
