using Hale.Core.Scorecards;

namespace Hale.Core.WhatIf;

/// <summary>Moves the weights of a score: each alone down and up by a share, and all together by random shares.</summary>
/// <param name="score">The score.</param>
public sealed class WeightShifts(Score score)
{
    /// <summary>By how much weights are moved.</summary>
    public const double Share = 0.1;

    /// <summary>Each weight that matters, alone, ten percent down and ten percent up, in the order of the definition; also weights that differ by segment, in every segment alike.</summary>
    public IReadOnlyList<WeightShift> Single() =>
    [
        .. Weighted().SelectMany(place => new[] { 1 - Share, 1 + Share }.Select(factor => new WeightShift(
            score.Scorecards.Count > 1 ? $"{place.Scorecard}: {place.Path}" : place.Path, factor, With((card, path) => (card, path) == place ? factor : 1)))),
    ];

    /// <summary>All weights together, each times a random number between 0.9 and 1.1.</summary>
    /// <param name="seed">Decides the draw wholly, with its number.</param>
    /// <param name="number">The number of the draw.</param>
    public WeightShift Draw(int seed, int number)
    {
        var random = new WeightRandom(seed, number);
        var factors = Weighted().ToDictionary(place => place, _ => 1 - Share + (2 * Share * random.Next()));
        return new WeightShift(null, null, With((card, path) => factors.GetValueOrDefault((card, path), 1)));
    }

    private IReadOnlyList<(string Scorecard, string Path)> Weighted() => [.. score.Scorecards.SelectMany(card => Below(card.Root, string.Empty).Select(path => (card.Name, path)))];

    /// <summary>The nodes whose weight can matter: a single child weighs all, whatever its weight.</summary>
    private static IEnumerable<string> Below(Group group, string path) => group.Children.SelectMany(child =>
    {
        var place = Join(path, child.Name);
        var matters = child.Weight > 0 && group.Combination.UsesWeights && (group.Children.Count > 1 || group.Combination.Kind == CombinationKind.Sum);
        return (child is Group inner ? Below(inner, place) : []).Prepend(place).Where(found => found != place || matters);
    });

    private Score With(Func<string, string, double> factor) => score with
    {
        Scorecards = [.. score.Scorecards.Select(card => card with { Root = Moved(card.Root, string.Empty, path => (decimal)factor(card.Name, path)) })],
    };

    private static Group Moved(Group group, string path, Func<string, decimal> factor) => group with
    {
        Children = [.. group.Children.Select(child => Moved(child, Join(path, child.Name), factor))],
    };

    private static ScorecardNode Moved(ScorecardNode node, string path, Func<string, decimal> factor) => node.Match<ScorecardNode>(
        group => Moved(group, path, factor) with { Weight = Times(group.Weight, factor(path)), SegmentWeights = group.SegmentWeights?.Select(weight => Times(weight, factor(path))) },
        measure => Segments.Change(measure, one => one with { Weight = Times(one.Weight, factor(path)) }),
        rules => rules with { Weight = Times(rules.Weight, factor(path)) });

    private static decimal Times(decimal weight, decimal factor) => weight == 0 ? 0 : Math.Clamp(weight * factor, ScorecardNode.LightestWeight, ScorecardNode.HeaviestWeight);

    private static string Join(string path, string name) => path.Length == 0 ? name : path + "/" + name;
}
