using Hale.Core.Lineage;
using Hale.Core.Time;
using Hale.DuckDb;

namespace Hale.Warehouse.DuckDb.Metrics;

/// <summary>What had become of accounts as of the moments of a reading, and its tables in the reading's connection; none are made where nothing had.</summary>
internal sealed class PairLineage
{
    private readonly IReadOnlyDictionary<Instant, AccountLineage> _ofMoments;

    private PairLineage(IReadOnlyDictionary<Instant, AccountLineage> ofMoments) => _ofMoments = ofMoments;

    /// <summary>Whether nothing had become of any account at any of the moments.</summary>
    public bool IsEmpty => _ofMoments.Count == 0;

    /// <summary>Reads it.</summary>
    public static PairLineage Read(DuckConnection connection, IReadOnlyList<string> sources, IReadOnlyList<Instant> moments, CancellationToken cancellationToken)
    {
        var facts = LineageFacts.Read(connection, sources, cancellationToken);
        var found = facts.Count == 0 ? [] : moments
            .Select(moment => (Moment: moment, Lineage: AccountLineage.AsOf(facts, moment)))
            .Where(one => !one.Lineage.IsEmpty)
            .ToDictionary(one => one.Moment, one => one.Lineage);
        if (found.Count > 0)
        {
            LineageTables.Create(connection, found, cancellationToken);
        }

        return new PairLineage(found);
    }

    /// <summary>What holds as of one of the moments.</summary>
    public AccountLineage Of(Instant asOf) => _ofMoments.GetValueOrDefault(asOf, AccountLineage.None);
}
