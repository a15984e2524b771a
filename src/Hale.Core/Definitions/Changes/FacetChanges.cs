namespace Hale.Core.Definitions.Changes;

/// <summary>Compares what is said of the same subject on two sides.</summary>
internal static class FacetChanges
{
    /// <summary>The differences, in the order of the new facets; what is no longer said comes last.</summary>
    public static IEnumerable<DefinitionChange> Of(ChangeSubject before, ChangeSubject after, IReadOnlyList<Facet> old, IReadOnlyList<Facet> now, ChangeEffect effect) =>
        Pairs(old, now)
            .SelectMany(pair => Differences(pair.Old, pair.New))
            .Select(pair => new DefinitionChange.Altered(before, after, (pair.New ?? pair.Old!).IsWording ? ChangeEffect.None : effect, pair.Old, pair.New));

    private static IEnumerable<(Facet? Old, Facet? New)> Pairs(IReadOnlyList<Facet> old, IReadOnlyList<Facet> now)
    {
        var byKey = old.ToDictionary(facet => facet.Key, StringComparer.Ordinal);
        var stays = now.Select(facet => facet.Key).ToHashSet(StringComparer.Ordinal);
        return now.Select(facet => (byKey.GetValueOrDefault(facet.Key), (Facet?)facet)).Concat(old.Where(facet => !stays.Contains(facet.Key)).Select(facet => ((Facet?)facet, (Facet?)null)));
    }

    /// <summary>Part by part where both have the same shape and a part differs, otherwise the whole.</summary>
    private static IEnumerable<(Facet? Old, Facet? New)> Differences(Facet? old, Facet? now)
    {
        if (old?.Canonical == now?.Canonical)
        {
            return [];
        }

        var parts = old?.Parts is { } before && now?.Parts is { } after && before.Shape == after.Shape
            ? Pairs(before.All, after.All).SelectMany(pair => Differences(pair.Old, pair.New)).ToList()
            : [];
        return parts.Count > 0 ? parts : [(old, now)];
    }
}
