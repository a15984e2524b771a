using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Tests.Subscriptions;

/// <summary>Makes terms dated by day, in Berlin unless a test says otherwise.</summary>
internal static class Terms
{
    public static ProjectZone Berlin { get; } = ProjectZone.TryFind("Europe/Berlin", out var zone) ? zone : throw new InvalidOperationException("no zone Europe/Berlin");

    public static Instant Day(string day) => Berlin.StartOfDay(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A term of 1,200 euros a year, known from its start on.</summary>
    public static SubscriptionTerm From(string start, string? ends = null, string? stopped = null) =>
        new(null, Day(start), At(ends), At(stopped), 1200, 12, "EUR", null, Day(start), null);

    public static TermsAsOf AsOf(string day, params IReadOnlyList<SubscriptionTerm> terms) => new(terms, [], Day(day), Berlin);

    private static Instant? At(string? day) => day is null ? null : Day(day);
}
