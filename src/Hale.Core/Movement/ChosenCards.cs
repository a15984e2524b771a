namespace Hale.Core.Movement;

/// <summary>The scorecards of both definitions of a movement, each compiled when it is first needed; can be used from several threads.</summary>
internal sealed class ChosenCards(MovementDefinition before, MovementDefinition after)
{
    private readonly Lazy<ChosenCard>[][] _cards = [Of(before), Of(after)];

    /// <summary>A scorecard of the definition of an end, 0 or 1.</summary>
    public ChosenCard this[int end, int index] => _cards[end][index].Value;

    /// <summary>The place of the scorecard of a name in the definition of an end, or −1.</summary>
    public int Find(int end, string name) => Array.FindIndex([.. (end == 0 ? before : after).Score.Scorecards], card => card.Name == name);

    private static Lazy<ChosenCard>[] Of(MovementDefinition definition) =>
        [.. Enumerable.Range(0, definition.Score.Scorecards.Count).Select(index => new Lazy<ChosenCard>(() => new ChosenCard(definition.Score, index)))];
}
