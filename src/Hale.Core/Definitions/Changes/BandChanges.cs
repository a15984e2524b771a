using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Definitions.Changes;

/// <summary>Compares the bands of two scores: where each begins, for everybody and for the segments that have their own.</summary>
internal static class BandChanges
{
    /// <summary>The differences.</summary>
    public static IEnumerable<DefinitionChange> Of(ChangeWords before, ChangeWords after)
    {
        var (old, now) = (before.Score.Bands, after.Score.Bands);
        var changed = now.All.SelectMany(band => old.IndexOf(band.Name) < 0
            ? [new DefinitionChange.Added(Subject(after, band), ChangeEffect.Definition, $"from {Begin(after, band)}")]
            : FacetChanges.Of(Subject(before, old.All[old.IndexOf(band.Name)]), Subject(after, band), Facets(before, band.Name), Facets(after, band.Name), ChangeEffect.Definition));
        var removed = old.All.Where(band => now.IndexOf(band.Name) < 0)
            .Select(band => new DefinitionChange.Removed(Subject(before, band), ChangeEffect.Definition, $"from {Begin(before, band)}"));
        return changed.Concat(removed);
    }

    private static ChangeSubject Subject(ChangeWords words, Band band) =>
        new(SubjectKind.Band, $"{words.Score.Name}/bands/{band.Name}", band.Label ?? band.Name) { Score = words.Score.Name, Within = words.Score.Label };

    private static List<Facet> Facets(ChangeWords words, string name)
    {
        var bands = words.Score.Bands;
        var band = bands.All[bands.IndexOf(name)];
        return [Begins(words, band), NodeFacets.Wording("label", "label", band.Label ?? band.Name), .. Cases(words, bands, name, string.Empty, string.Empty)];
    }

    private static IEnumerable<Facet> Cases(ChangeWords words, BandSet bands, string name, string prefix, string where)
    {
        if (bands.Segments is not { } segments)
        {
            yield break;
        }

        yield return new Facet($"{prefix}segments", "segments", $"{segments.By}: {string.Join(", ", segments.Cases.Keys.Order(StringComparer.Ordinal))}", $"by {words.MetricLabel(segments.By)}");
        var cases = segments.Cases.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (Key: pair.Key, Said: $"where {words.MetricLabel(segments.By)} is {pair.Key}", Set: pair.Value));
        foreach (var (key, said, set) in cases.Append((Key: "else", Said: string.Empty, Set: segments.Otherwise)))
        {
            var (path, place) = ($"{prefix}{segments.By} {key}: ", $"{where} {said}".Trim());
            yield return Begins(words, set.All[set.IndexOf(name)]) with { Key = path, Where = place };
            foreach (var inner in Cases(words, set, name, path, place))
            {
                yield return inner;
            }
        }
    }

    private static Facet Begins(ChangeWords words, Band band) => new("from", "begins at", $"{CanonicalJson.Number(band.From)} {band.Above}", Begin(words, band));

    private static string Begin(ChangeWords words, Band band) => (band.Above ? "above " : string.Empty) + words.Points(band.From);
}
