namespace Hale.Engine.Import;

/// <summary>How the facts of a source came to be known.</summary>
/// <param name="Facts">How many are stored that count at some moment, each version by itself.</param>
/// <param name="Reconstructed">How many of them are assumed to have been known when they occurred. Of the others it was seen when they were known.</param>
public readonly record struct FactProvenance(long Facts, long Reconstructed);
