using Hale.Core.Contracts;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Metrics.Planning;

/// <summary>What the sources of series say beyond their points: who entered them and why, and when they were down.</summary>
/// <param name="sources">The project's sources.</param>
/// <param name="contracts">How their contracts stand.</param>
internal sealed class SeriesSources(IReadOnlyList<SourceDefinition> sources, ContractJudge contracts)
{
    private readonly IReadOnlyList<SourceDefinition> _sources = [.. sources.Where(source => source.Mapping is RowMapping.LongSeries or RowMapping.WideSeries)];

    /// <summary>Whether there is any outage.</summary>
    public bool HasOutages => _sources.Any(ContractJudge.MayFail);

    /// <summary>Whether some source says who entered a point.</summary>
    public bool HasAuthors => _sources.Any(source => source.Mapping is RowMapping.LongSeries { Author: not null });

    /// <summary>Whether people may have entered points, of which each can say until when it counts.</summary>
    public bool HasPeople => _sources.Any(PeopleSource.Is);

    /// <summary>Whether some source says why a point was entered.</summary>
    public bool HasNotes => _sources.Any(source => source.Mapping is RowMapping.LongSeries { Note: not null });

    /// <summary>
    /// The source and its outage that hide whether a newer point came; null when none does. A series has no window that an outage could touch: its last point counts until
    /// another comes. So an outage makes it missing while it lasts, unless a point came since it began.
    /// </summary>
    /// <param name="source">The source of the last point; null when there is none: then every source must have been down.</param>
    /// <param name="point">When the last point is from; null when there is none.</param>
    /// <param name="asOf">The moment.</param>
    public (string Source, Outage Outage)? OutageAt(string? source, Instant? point, Instant asOf)
    {
        var down = _sources
            .Where(one => source is null || one.Name == source)
            .Select(one => (one.Declared, Outage: contracts.OutagesOf(one, asOf).LastOrDefault(outage => outage.From < asOf && !(outage.Until < asOf) && (outage.IsWhole || !(point >= outage.From)))))
            .ToList();
        return down.Count > 0 && down.All(one => one.Outage is not null) ? (down[0].Declared, down[0].Outage!) : null;
    }
}
