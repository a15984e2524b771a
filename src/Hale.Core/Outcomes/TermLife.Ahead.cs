using Hale.Core.Time;

namespace Hale.Core.Outcomes;

internal sealed partial class TermLife
{
    /// <summary>Stands for an end that nobody knows.</summary>
    public static readonly Instant Endless = new(long.MaxValue);

    /// <summary>The paid lives: terms between which no gap is longer than the grace. Each from its first paid term to the last end, which may lie ahead, or is <see cref="Endless"/>.</summary>
    public IEnumerable<(Instant Start, Instant End)> Lives
    {
        get
        {
            var (since, reached) = ((Instant?)null, Instant.Always);
            foreach (var span in _paying)
            {
                if (since is { } start && reached < span.Start && !IsWithinGrace(reached, span.Start))
                {
                    yield return (start, reached);
                    since = null;
                }

                since ??= span.Kind == TermKind.Paid ? span.Start : null;
                reached = Instant.Later(reached, span.End ?? Endless);
            }

            if (since is { } last)
            {
                yield return (last, reached);
            }
        }
    }

    /// <summary>Since when the paid life goes on that runs at the moment looked at, or ended so lately that its grace is not over. Null when there is none.</summary>
    public Instant? LifeSince => Lives.Where(life => life.End >= _asOf || IsWithinGrace(life.End, _asOf)).Select(life => (Instant?)life.Start).FirstOrDefault();

    /// <summary>The ends ahead of paid terms that run at the moment looked at, the next one first: each with its terms, and with the terms that have begun and continue it.</summary>
    public IEnumerable<TermEnding> Ahead => _endings.Where(ending => ending.At >= _asOf && ending.EndsPaid);

    /// <summary>Whether every paid term that runs at the moment looked at is one of these.</summary>
    public bool AllRunning(Func<TermSpan, bool> are) => _paying.Where(span => span.Kind == TermKind.Paid && span.RunsUpTo(_asOf)).All(are);

    /// <summary>Whether a term that begins at a moment continues an ending.</summary>
    public bool Continues(TermEnding ending, Instant start) => IsWithinGrace(ending.At, start);
}
