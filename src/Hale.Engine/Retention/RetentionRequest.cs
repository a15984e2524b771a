using Hale.Core.Metrics;
using Hale.Core.Retention;
using Hale.Core.Time;

namespace Hale.Engine.Retention;

/// <summary>Which retention is asked for.</summary>
/// <param name="Periods">The periods, rising; none ends after <paramref name="Known"/>.</param>
/// <param name="Known">What is known by this moment counts.</param>
/// <param name="Paused">What a customer that pauses counts for.</param>
public sealed record RetentionRequest(IReadOnlyList<RetentionPeriod> Periods, Instant Known, PausedRevenue Paused)
{
    /// <summary>The metric whose value at the start of a period says to which segment an account belongs, a category or a boolean; null for no segments.</summary>
    public Metric? By { get; init; }

    /// <summary>The metric that is above 0, or present where it is no number, when feedback was given within a time of the period's length; null when nobody says what feedback is.</summary>
    public Metric? Feedback { get; init; }

    /// <summary>The period whose movements are kept one by one; null for none.</summary>
    public RetentionPeriod? Explained { get; init; }
}
