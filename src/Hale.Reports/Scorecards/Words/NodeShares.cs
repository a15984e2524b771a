using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Reports.Scorecards.Words;

/// <summary>The share that each node of a scorecard has of the whole score, by its path; for segments where that differs.</summary>
internal sealed class NodeShares
{
    private readonly Dictionary<string, decimal> _shares;
    private readonly List<(string Segment, Dictionary<string, decimal> Shares)> _segments = [];

    public NodeShares(Scorecard scorecard, LabelWords names)
    {
        _shares = Of(Segments.Choose(scorecard.Root, _ => null));
        foreach (var (metric, categories) in Segments.Of(scorecard.Root))
        {
            foreach (var category in categories.Order(StringComparer.Ordinal))
            {
                var shown = category is "true" or "false" ? $"{names.Of(metric)} {(category == "true" ? "yes" : "no")}" : category;
                _segments.Add((shown, Of(Segments.Choose(scorecard.Root, name => name == metric ? category : null))));
            }
        }
    }

    /// <summary>The share of everybody who is in no segment that is named, 0 to 1; null where a node has none.</summary>
    public decimal? Of(string path) => path.Length > 0 && _shares.TryGetValue(path, out var share) ? share : null;

    /// <summary>The shares of the segments where they are others; null when there are none.</summary>
    public string? Differing(string path)
    {
        var others = _segments
            .Where(segment => segment.Shares.TryGetValue(path, out var share) && Math.Abs(share - _shares.GetValueOrDefault(path)) > 0.0005m)
            .Select(segment => $"{segment.Segment} {NumberTexts.Percent((double)segment.Shares[path])}")
            .ToList();
        return others.Count == 0 ? null : string.Join(", ", others);
    }

    private static Dictionary<string, decimal> Of(Group root)
    {
        var shares = new Dictionary<string, decimal>(StringComparer.Ordinal);
        Add(root, string.Empty, 1, shares);
        return shares;
    }

    private static void Add(Group group, string path, decimal share, Dictionary<string, decimal> shares)
    {
        if (!group.Combination.Redistributes || group.Children.Count == 0)
        {
            return;
        }

        var byWeight = group.Combination.UsesWeights;
        decimal Weight(ScorecardNode child) => byWeight ? child.Weight : child.Weight > 0 ? 1 : 0;
        var total = group.Children.Sum(Weight);
        foreach (var child in group.Children.Where(child => total > 0 && Weight(child) > 0))
        {
            var own = share * Weight(child) / total;
            shares[$"{path}/{child.Name}"] = own;
            if (child is Group inner)
            {
                Add(inner, $"{path}/{child.Name}", own, shares);
            }
        }
    }
}
