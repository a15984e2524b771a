using Hale.Core.Subscriptions;
using Hale.Core.Time;

namespace Hale.Core.Outcomes;

/// <summary>
/// The paid life of an account as its terms tell it as of a moment: only versions known then, of them terms that had begun, each to its end as far as it could be known. The order of the
/// terms does not matter.
/// </summary>
internal sealed partial class TermLife
{
    private readonly Lifecycle _lifecycle;
    private readonly Instant _asOf;
    private readonly ProjectZone _zone;
    private readonly List<TermSpan> _all;
    private readonly List<TermSpan> _paying;
    private readonly List<TermEnding> _endings;

    public TermLife(IEnumerable<SubscriptionTerm> terms, Lifecycle lifecycle, Instant asOf, ProjectZone zone)
    {
        (_lifecycle, _asOf, _zone) = (lifecycle, asOf, zone);
        _all = [.. TermSpan.InOrder(terms.Where(term => term.IsKnownAt(asOf) && term.Start < asOf).Select(term => TermSpan.Of(term, lifecycle, asOf)).Where(span => span.RunsPast(span.Start)))];
        _paying = [.. _all.Where(span => span.IsPaying)];
        _endings =
        [
            .. _paying.Where(span => span.End is not null)
                .GroupBy(span => span.End!.Value)
                .OrderBy(group => group.Key)
                .Select(group => new TermEnding(group.Key, [.. group])),
        ];
        Succeed();
    }

    /// <summary>Whether some term has begun, whatever it is.</summary>
    public bool HasBegun => _all.Count > 0;

    /// <summary>The latest end of a paid term, or of a pause after one, that has come; null when there is none.</summary>
    public Instant? LastEnd => _endings.FindLast(ending => ending.At < _asOf && HadPaid(ending.At))?.At;

    /// <summary>The ends that have come, and of which it is not yet known whether something continues them.</summary>
    public IEnumerable<Instant> Open => _endings.Where(ending => ending.At < _asOf && HadPaid(ending.At) && !HasNext(ending) && LostAt(ending) is null).Select(ending => ending.At);

    /// <summary>A term of a kind that is active at the moment looked at; null when there is none.</summary>
    public TermSpan? Active(TermKind kind) => _all.Find(span => span.Kind == kind && span.RunsUpTo(_asOf));

    /// <summary>Whether a term that makes a customer and has no agreed end runs at a moment.</summary>
    public bool RunsOn(Instant moment) => _paying.Exists(span => span.Start < moment && span.End is null);

    /// <summary>Whether a paid term began after a moment.</summary>
    public bool PaidAfter(Instant moment) => _paying.Exists(span => span.Kind == TermKind.Paid && span.Start > moment);

    /// <summary>A paid term that runs at a moment and past it; null when there is none.</summary>
    public TermSpan? PaidPast(Instant moment) => _paying.Find(span => span.Kind == TermKind.Paid && span.Start <= moment && span.RunsPast(moment));

    /// <summary>Gives each term the one ending that it continues: of the same product if there is one, and of several the latest.</summary>
    private void Succeed()
    {
        foreach (var span in _paying)
        {
            var continued = _endings
                .Where(ending => !ending.Spans.Contains(span) && (ending.IsRenewedEarlyBy(span) || IsWithinGrace(ending.At, span.Start)))
                .OrderBy(ending => ending.HasProductOf(span))
                .ThenBy(ending => ending.At)
                .LastOrDefault();
            if (continued is not null)
            {
                continued.Successors.Add(span);
                span.CountsFrom = continued.EndsPaid ? continued.At : span.Start;
            }
        }
    }

    private bool IsWithinGrace(Instant end, Instant start) => end <= start && start <= _lifecycle.GraceAfter(end, _zone);

    /// <summary>Whether a term that makes a customer goes on past an ending, or begins within the grace after it.</summary>
    private bool HasNext(TermEnding ending) => _paying.Exists(span => span.RunsPast(ending.At) && (span.Start < ending.At || IsWithinGrace(ending.At, span.Start)));

    private bool HadPaid(Instant moment) => _paying.Exists(span => span.Kind == TermKind.Paid && span.Start < moment);

    /// <summary>When and by which rule it is known that nothing continues an ending; null while it is not.</summary>
    private (Instant At, LedgerRule Rule)? LostAt(TermEnding ending)
    {
        var until = _lifecycle.GraceAfter(ending.At, _zone);
        var free = _all.Find(span => span.Kind == TermKind.Free && span.Start <= until && span.RunsPast(ending.At));
        return free is not null && (free.Start <= ending.At || !ending.IsStopped) ? (Instant.Later(ending.At, free.Start), LedgerRule.Free)
            : ending.IsStopped ? (ending.At, LedgerRule.Stop)
            : until < _asOf ? (until, LedgerRule.Gap)
            : null;
    }

    private static Instant Known(Instant at, IEnumerable<TermSpan> spans) => spans.Select(span => span.Term.KnownAt).Append(at).Max();
}
