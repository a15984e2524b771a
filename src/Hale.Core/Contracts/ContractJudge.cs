using System.Collections.Concurrent;
using Hale.Core.Metrics.Planning;
using Hale.Core.Sources;
using Hale.Core.Time;

namespace Hale.Core.Contracts;

/// <summary>How the contracts of sources stand at a moment: freshness and volume from the facts known then, everything else as the latest import until then found it.</summary>
/// <param name="sources">The project's sources.</param>
/// <param name="reaches">How far each of them goes.</param>
/// <param name="zone">The project's zone.</param>
public sealed class ContractJudge(IReadOnlyList<SourceDefinition> sources, IReadOnlyList<SourceReach> reaches, ProjectZone zone)
{
    private readonly Dictionary<string, SourceReach> _reaches = reaches.ToDictionary(reach => reach.Source, StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Source, Instant AsOf), IReadOnlyList<Outage>> _outages = [];

    /// <summary>Every contract, each once, by source and as the source says it; a volume for each fact that is activity.</summary>
    /// <param name="asOf">The moment.</param>
    public IReadOnlyList<ContractVerdict> At(Instant asOf) =>
    [
        // Of the facts of a declared source the effect may differ: the gravest is told.
        .. sources.Where(source => source.Contract.IsStated).SelectMany(source => Of(source, asOf))
            .GroupBy(verdict => (verdict.Source, verdict.Contract)).Select(same => same.MinBy(verdict => verdict.Effect)!),
    ];

    /// <summary>Whether a source may not be relied on at some moment: it states outages, or a contract that can be broken.</summary>
    internal static bool MayFail(SourceDefinition source) => source.Outages.Count > 0 || source.Contract.IsStated;

    /// <summary>When a source was down by what it states, and by its contracts as they stand at a moment.</summary>
    internal IReadOnlyList<Outage> OutagesOf(SourceDefinition source, Instant asOf) => !source.Contract.IsStated
        ? source.Outages
        : _outages.GetOrAdd((source.Name, asOf), _ => [.. source.Outages.Concat(Of(source, asOf).SelectMany(verdict => verdict.Outages)).OrderBy(outage => outage.From)]);

    private IEnumerable<ContractVerdict> Of(SourceDefinition source, Instant asOf)
    {
        var contract = source.Contract;
        if (contract.Freshness is { } freshness)
        {
            yield return FreshnessVerdict.Of(source, freshness, FactsOf(source), asOf, zone);
        }

        if (contract.Volume is { } volume && source.Mapping.IsActivity)
        {
            yield return VolumeVerdict.Of(source, volume, _reaches.GetValueOrDefault(source.Name), asOf, zone);
        }

        foreach (var rule in contract.Rules)
        {
            yield return RuleVerdict.Of(source, rule, _reaches.GetValueOrDefault(source.Name)?.Findings ?? [], asOf, zone);
        }
    }

    /// <summary>The facts of the same declared source with what is known of them; only those that are activity where there are any.</summary>
    private List<(SourceDefinition Source, SourceReach Reach)> FactsOf(SourceDefinition source)
    {
        var facts = sources.Where(other => other.Declared == source.Declared && _reaches.ContainsKey(other.Name)).Select(other => (other, _reaches[other.Name])).ToList();
        return facts.Exists(fact => fact.other.Mapping.IsActivity) ? facts.FindAll(fact => fact.other.Mapping.IsActivity) : facts;
    }
}
