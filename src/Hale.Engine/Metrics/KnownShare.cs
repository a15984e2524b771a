namespace Hale.Engine.Metrics;

/// <summary>How much of what had occurred before a moment was known then.</summary>
/// <param name="Facts">Events, series points and outcomes that had occurred, and subscriptions and versions of contacts that had begun.</param>
/// <param name="NotYetKnown">Those of them that became known only later, and are left out.</param>
public readonly record struct KnownShare(long Facts, long NotYetKnown);
