using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>A term as it stands at a moment by which it has begun.</summary>
/// <param name="Term">The term.</param>
/// <param name="Kind">What it is.</param>
/// <param name="End">Its end, exclusive; null when none is known.</param>
/// <param name="IsStopped">Whether it ends because it was stopped.</param>
internal sealed record TermSpan(SubscriptionTerm Term, TermKind Kind, Instant? End, bool IsStopped)
{
    public Instant Start => Term.Start;

    /// <summary>From when on its amount counts: the end that it renews, where it renews one, else its start.</summary>
    public Instant CountsFrom { get; set; } = Term.Start;

    public bool IsPaying => Kind is TermKind.Paid or TermKind.Paused;

    public bool RunsPast(Instant moment) => End is not { } end || end > moment;

    public bool RunsUpTo(Instant moment) => End is not { } end || end >= moment;

    public static TermSpan Of(SubscriptionTerm term, Lifecycle lifecycle, Instant asOf)
    {
        var end = term.EndAsOf(asOf);
        return new TermSpan(term, lifecycle.KindOf(new TermValues(term)), end, end is not null && end == term.Stopped && end != term.Ends);
    }

    /// <summary>One order for all terms, whatever order they come in.</summary>
    public static IEnumerable<TermSpan> InOrder(IEnumerable<TermSpan> spans) => spans
        .OrderBy(span => span.Start)
        .ThenBy(span => span.End?.Micros ?? long.MaxValue)
        .ThenBy(span => span.Kind)
        .ThenBy(span => span.Term.Product, StringComparer.Ordinal)
        .ThenBy(span => span.Term.Id, StringComparer.Ordinal)
        .ThenBy(span => span.Term.Amount)
        .ThenBy(span => span.Term.Months)
        .ThenBy(span => span.Term.Currency, StringComparer.Ordinal)
        .ThenBy(span => span.Term.KnownAt);
}
