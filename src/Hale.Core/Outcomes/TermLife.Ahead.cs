using Hale.Core.Time;

namespace Hale.Core.Outcomes;

internal sealed partial class TermLife
{
    /// <summary>Since when the paid life goes on that runs at the moment looked at, or ended so lately that its grace is not over: no gap in it is longer than the grace. Null when there is none.</summary>
    public Instant? LifeSince
    {
        get
        {
            var (since, reached) = ((Instant?)null, Instant.Always);
            foreach (var span in _paying)
            {
                if (since is null || (reached < span.Start && !IsWithinGrace(reached, span.Start)))
                {
                    since = span.Kind == TermKind.Paid ? span.Start : null;
                }

                reached = Instant.Later(reached, span.End ?? new Instant(long.MaxValue));
            }

            return reached >= _asOf || IsWithinGrace(reached, _asOf) ? since : null;
        }
    }

    /// <summary>The ends ahead of paid terms that run at the moment looked at, the next one first: each with its terms, and with the terms that have begun and continue it.</summary>
    public IEnumerable<TermEnding> Ahead => _endings.Where(ending => ending.At >= _asOf && ending.EndsPaid);

    /// <summary>Whether every paid term that runs at the moment looked at is one of these.</summary>
    public bool AllRunning(Func<TermSpan, bool> are) => _paying.Where(span => span.Kind == TermKind.Paid && span.RunsUpTo(_asOf)).All(are);

    /// <summary>Whether a term that begins at a moment continues an ending.</summary>
    public bool Continues(TermEnding ending, Instant start) => IsWithinGrace(ending.At, start);
}
