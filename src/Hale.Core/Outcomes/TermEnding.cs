using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>A moment at which terms that make a customer end: one matter, however many of them end together.</summary>
/// <param name="At">The moment.</param>
/// <param name="Spans">The terms that end, in order.</param>
internal sealed record TermEnding(Instant At, IReadOnlyList<TermSpan> Spans)
{
    /// <summary>The terms that continue one of these.</summary>
    public List<TermSpan> Successors { get; } = [];

    /// <summary>Whether a paid term ends, and not pauses alone.</summary>
    public bool EndsPaid => Spans.Any(span => span.Kind == TermKind.Paid);

    /// <summary>Whether every term that ends was stopped.</summary>
    public bool IsStopped => Spans.All(span => span.IsStopped);

    /// <summary>Whether a term is a further one of a product that ends here: begun before the end and nearer to it than to the start, and lasting beyond it. One that begins soon after the start is bought besides.</summary>
    public bool IsRenewedEarlyBy(TermSpan span) => span.Start < At && span.RunsPast(At) && !span.Term.IsBroughtIn
        && Spans.Any(ended => At.Micros - span.Start.Micros < span.Start.Micros - ended.Start.Micros && ended.Kind == span.Kind && HasProductOf(ended, span));

    public bool HasProductOf(TermSpan span) => Spans.Any(ended => HasProductOf(ended, span));

    private static bool HasProductOf(TermSpan one, TermSpan other) => string.Equals(one.Term.Product, other.Term.Product, StringComparison.Ordinal);
}
