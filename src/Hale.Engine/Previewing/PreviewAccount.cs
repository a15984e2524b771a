namespace Hale.Engine.Previewing;

/// <summary>An account's score on one side of a comparison.</summary>
/// <param name="Value">The score as printed, on the outer scale; null without one.</param>
/// <param name="Band">Its band; null without one.</param>
/// <param name="Coverage">Its coverage, 0 to 1.</param>
/// <param name="Revenue">What its subscriptions come to in a year; null where nobody knows.</param>
public readonly record struct PreviewAccount(decimal? Value, string? Band, double Coverage, double? Revenue);
