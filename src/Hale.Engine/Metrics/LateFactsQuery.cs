using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Metrics;

/// <summary>Asks what came after a computation.</summary>
/// <param name="AsOf">Of which moment it was: only facts that occurred before it are meant.</param>
/// <param name="Known">Up to when facts had become known that it counted.</param>
/// <param name="Stored">When it was made: what was imported later it could not count.</param>
/// <param name="Until">Up to when facts have become known that would count now; not before <paramref name="Known"/>.</param>
public sealed record LateFactsQuery(Instant AsOf, Instant Known, Instant Stored, Instant Until)
{
    /// <summary>What came after a run.</summary>
    public static LateFactsQuery After(Run run, Instant until)
    {
        var known = run.Header.KnownUntil ?? run.Header.AsOf;
        return new LateFactsQuery(run.Header.AsOf, known, run.Header.StartedAt, Instant.Later(known, until));
    }
}
