using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Values;

namespace Hale.Core.Movement;

/// <summary>The overrides that hold at one end or at both. One that only one of two scorecards has belongs to the choice between them.</summary>
internal sealed class OverridePlayers(MovementDefinition[] definitions, MovementEnd[] ends, ChosenCard[] cards, Func<int> owner, Func<Player, int> add)
{
    public IReadOnlyList<Switch<Limitation?>> Find()
    {
        var keyed = cards.Select(Keyed).ToArray();
        var found = new List<Switch<Limitation?>>();
        foreach (var key in keyed.SelectMany(rules => rules.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Limitation?[] limits = [.. keyed.Select((rules, end) => rules.TryGetValue(key, out var index) ? Holding(end, index) : null)];
            if (limits[0] is not null || limits[1] is not null)
            {
                var isShared = keyed[0].ContainsKey(key) && keyed[1].ContainsKey(key);
                found.Add(new(limits[0], limits[1], limits[0] == limits[1] ? -1 : Player(isShared, limits, keyed, key)));
            }
        }

        return found;
    }

    private int Player(bool isShared, Limitation?[] limits, IReadOnlyDictionary<string, int>[] keyed, string key)
    {
        if (!isShared || (limits[0] is not null && limits[1] is not null && owner() >= 0))
        {
            return owner();
        }

        var rule = cards[1].Card.Overrides[keyed[1][key]];
        return add(new Player(Cause(rule, limits), string.Empty, string.Empty, "Override", IsBeneath: false) { Internal = rule.Internal });
    }

    private MovementCause.Override Cause(Override rule, Limitation?[] limits)
    {
        var outline = ScoreOutline.Outline(rule, definitions[1].Score.Scale);
        return new(outline.Kind, outline.Target, rule.Because, limits[0] is not null, limits[1] is not null, rule.Internal);
    }

    /// <summary>The overrides of a scorecard, told apart by what they say and, of equal ones, by which it is.</summary>
    private static IReadOnlyDictionary<string, int> Keyed(ChosenCard card)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < card.Card.Overrides.Count; index++)
        {
            var rule = card.Card.Overrides[index];
            var key = $"{rule.Kind} {rule.Target} when {rule.When}";
            var count = 0;
            while (!keys.TryAdd($"{key} {count}", index))
            {
                count++;
            }
        }

        return keys;
    }

    private Limitation? Holding(int end, int index)
    {
        if (!ends[end].Score.FiredOverrides.Contains(index))
        {
            return null;
        }

        var score = definitions[end].Score;
        var scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        var bands = score.Bands.For(ends[end].Category);
        var rule = OverrideRule.Of(cards[end].Card.Overrides[index], bands, new PrintedBands(bands, scale), scale);
        return new Limitation(rule.Kind, scale.Inner(rule.Lowest), scale.Inner(rule.Highest));
    }
}
