using Hale.Core.Metrics.Planning;
using Hale.Core.Time;

namespace Hale.Warehouse.Sql.Scans;

/// <summary>One read of a table of facts for a set of (account, moment) pairs. What it means is its columns; the rest are decisions that change no result.</summary>
/// <param name="Table">The table.</param>
/// <param name="Columns">What is computed from it.</param>
internal sealed record ScanQuery(FactTable Table, IReadOnlyList<ScanColumn> Columns)
{
    /// <summary>The only names of facts that any column reads, sorted; null when that is not known.</summary>
    public IReadOnlyList<string>? Names { get; init; }

    /// <summary>Before this moment no column reads anything; null when that is not known.</summary>
    public Instant? NotBefore { get; init; }

    /// <summary>The moment of every pair that is computed; null when each pair has its own, which stands beside it with the starts of its windows.</summary>
    public Instant? Moment { get; init; }

    /// <summary>
    /// The moments, earliest first and at most <see cref="MomentMask.Most"/>, for which each fact is read once and not once a moment; only pairs of these are computed.
    /// The columns are then all distinct counts of the same values, or none is one. Null when facts meet each pair by itself.
    /// </summary>
    public IReadOnlyList<Instant>? Shared { get; init; }

    /// <summary>Whether all windows of shared moments begin and end with local days, so that the day of a fact says at which moments it counts.</summary>
    public bool ByDay { get; init; }

    /// <summary>Whether a fact that is read for several moments is asked for its account, because that may be none of the pairs'.</summary>
    public bool AsksAccounts { get; init; } = true;

    /// <summary>Whether the days of the windows are the bits of a number; the query is then of one moment, and every column adds up contact by contact.</summary>
    public bool PacksDays { get; init; }

    /// <summary>The same read for some of its columns alone; no read for none.</summary>
    public IEnumerable<ScanQuery> For(IEnumerable<ScanColumn> columns) => columns.ToList() is { Count: > 0 } some ? [this with { Columns = some }] : [];

    /// <summary>Whether some column reads what is known of the contact of an event.</summary>
    public bool ReadsContactOfEvent => Columns.Any(column => column.Aggregation.ReadsContactOfEvent);

    /// <summary>The stored facts that the columns are computed from.</summary>
    public IEnumerable<FactTable> Facts => Columns.SelectMany(column => column.Aggregation.Facts).Distinct();

    /// <summary>Whether rows of the facts may be closed, so that each is asked.</summary>
    public bool AsksClosings { get; init; } = true;
}
