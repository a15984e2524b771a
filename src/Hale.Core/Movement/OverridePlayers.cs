using System.Globalization;
using Hale.Core.People;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>The overrides that hold at one end or at both. One that only one of two scorecards has belongs to the choice between them; a person's belongs to the person.</summary>
internal sealed class OverridePlayers(MovementDefinition[] definitions, MovementEnd[] ends, ChosenCard[] cards, Func<int> owner, Func<Player, int> add)
{
    public IReadOnlyList<Switch<Limitation?>> Find() => [.. Rules(), .. Decisions()];

    private IEnumerable<Switch<Limitation?>> Rules()
    {
        var keyed = cards.Select(Keyed).ToArray();
        foreach (var key in keyed.SelectMany(rules => rules.Keys).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Override?[] rules = [.. keyed.Select((own, end) => own.TryGetValue(key, out var index) ? cards[end].Card.Overrides[index] : null)];
            Limitation?[] limits = [.. keyed.Select((own, end) => own.TryGetValue(key, out var index) && ends[end].Score.FiredOverrides.Contains(index) ? (Limitation?)Limit(end, rules[end]!) : null)];
            if (limits[0] is not null || limits[1] is not null)
            {
                yield return Turned(limits, rules, null);
            }
        }
    }

    private IEnumerable<Switch<Limitation?>> Decisions()
    {
        var held = ends.Select(end => end.Score.People.Where(one => one.Fits).ToDictionary(one => one.Override.Entry, one => one.Override)).ToArray();
        foreach (var entry in held.SelectMany(own => own.Keys).Distinct().Order())
        {
            var person = held[1].GetValueOrDefault(entry) ?? held[0][entry];
            Override?[] rules = [.. definitions.Select(definition => person.For(definition.Score))];
            Limitation?[] limits = [.. held.Select((own, end) => own.ContainsKey(entry) && rules[end] is { } rule ? (Limitation?)Limit(end, rule) : null)];
            yield return Turned(limits, rules, person);
        }
    }

    private Switch<Limitation?> Turned(Limitation?[] limits, Override?[] rules, PersonOverride? person)
    {
        var (isSame, isShared) = (limits[0] == limits[1], rules[0] is not null && rules[1] is not null);
        var isRedefined = limits[0] is not null && limits[1] is not null && owner() >= 0;
        var player = isSame ? -1
            : isRedefined || (person is null && !isShared) ? owner()
            : add(new Player(Cause((rules[1] ?? rules[0])!, limits, person), string.Empty, string.Empty, "Override", IsBeneath: false) { Internal = (rules[1] ?? rules[0])!.Internal });
        return new(limits[0], limits[1], player);
    }

    private MovementCause.Override Cause(Override rule, Limitation?[] limits, PersonOverride? person)
    {
        var outline = ScoreOutline.Outline(rule, definitions[1].Score.Scale);
        return new(outline.Kind, person?.Target ?? outline.Target, rule.Because, limits[0] is not null, limits[1] is not null, rule.Internal) { Person = person };
    }

    /// <summary>The overrides of a scorecard, told apart by what they say and, of equal ones, by which it is.</summary>
    private static IReadOnlyDictionary<string, int> Keyed(ChosenCard card)
    {
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var index = 0; index < card.Card.Overrides.Count; index++)
        {
            var rule = card.Card.Overrides[index];
            var count = 0;
            while (!keys.TryAdd(string.Create(CultureInfo.InvariantCulture, $"{rule.Kind} {rule.Target} when {rule.When} {count}"), index))
            {
                count++;
            }
        }

        return keys;
    }

    private Limitation Limit(int end, Override definition)
    {
        var score = definitions[end].Score;
        var scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        var bands = score.Bands.For(ends[end].Category);
        var rule = OverrideRule.Of(definition, bands, new PrintedBands(bands, scale), scale);
        return new Limitation(rule.Kind, scale.Inner(rule.Lowest), scale.Inner(rule.Highest));
    }
}
