using Hale.Core.Scorecards;

namespace Hale.Core.Movement;

/// <summary>Whether the conditions of adjustments hold. That of one which only one of two scorecards has stays as it is there.</summary>
internal sealed class AdjustmentPlayers(MovementEnd[] ends, ChosenCard[] cards, IReadOnlyList<ChosenCard> contexts, Func<int> owner, Func<Player, int> add)
{
    public IReadOnlyDictionary<string, Switch<bool>> Find()
    {
        var found = new Dictionary<string, Switch<bool>>(StringComparer.Ordinal);
        foreach (var name in contexts.SelectMany(card => card.Conditions).Select(adjustment => adjustment.Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            Adjustment.Fixed?[] own = [.. cards.Select(card => card.Conditions.FirstOrDefault(adjustment => adjustment.Name == name))];
            var (before, after) = (Holds(own[0] ?? own[1], own[0] is null ? 1 : 0), Holds(own[1] ?? own[0], own[1] is null ? 0 : 1));
            found[name] = new(before, after, before == after ? -1 : Player(own, name, before, after));
        }

        return found;
    }

    private int Player(Adjustment.Fixed?[] own, string name, bool before, bool after) =>
        own is [{ } first, { } second] && first.When!.ToString() != second.When!.ToString() ? owner()
        : add(new Player(new MovementCause.Adjustment(name, before, after), string.Empty, string.Empty, own[1]!.Label, IsBeneath: true) { Internal = own[1]!.Internal });

    private bool Holds(Adjustment.Fixed? adjustment, int end) => adjustment?.When!.Evaluate(ends[end].Values).IsTrue == true;
}
