using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>
/// Splits movements of a score between two definitions, which may be the same one: the Shapley value over the causes that changed. Everything comes from what runs kept. Made
/// once for two runs, it can be used from several threads. See <c>docs/movement.md</c>.
/// </summary>
public sealed class ScoreMovements
{
    /// <summary>Beyond this a stored number is not the one that its values and its definition give.</summary>
    private const double Tolerance = 1e-6;

    private readonly MovementDefinition[] _definitions;
    private readonly PrintedScale[] _scales;
    private readonly ChosenCards _cards;
    private readonly bool _useSums;

    /// <summary>Prepares for movements.</summary>
    /// <param name="before">The definition of the earlier run.</param>
    /// <param name="after">The definition of the later run.</param>
    public ScoreMovements(MovementDefinition before, MovementDefinition after)
        : this(before, after, useSums: true)
    {
    }

    /// <summary>As the public one; without sums every set of causes is computed, which must change nothing but the time it takes.</summary>
    internal ScoreMovements(MovementDefinition before, MovementDefinition after, bool useSums)
    {
        (_definitions, _useSums) = ([before, after], useSums);
        _scales = [.. _definitions.Select(definition => new PrintedScale(definition.Score.Scale, definition.Score.Rounding.Score, definition.Score.Rounding.Mode))];
        _cards = new ChosenCards(before, after);
    }

    /// <summary>The movement of one account.</summary>
    /// <param name="before">What the earlier run kept of it.</param>
    /// <param name="after">What the later run kept of it.</param>
    public ScoreMovement Between(MovementEnd before, MovementEnd after)
    {
        MovementEnd[] ends = [before, after];
        MovementStand[] stands = [.. ends.Select((end, index) => MovementStand.Of(_definitions[index], end, _scales[index]))];
        var movement = new ScoreMovement(after.Score.Account, stands[0], stands[1], null, null, null);
        if (MovementTexts.Obstacle(_definitions, stands) is { } obstacle)
        {
            return movement with { Missing = obstacle };
        }

        var lineup = new LineupBuilder(_definitions, ends, _cards).Build();
        if (lineup.Players.Count > Coalitions.MostPlayers)
        {
            return movement with { Missing = MovementTexts.TooMany(lineup.Players.Count) };
        }

        var mixed = new MixedScores(lineup, _useSums);
        return Split(movement, lineup, mixed, ends);
    }

    private ScoreMovement Split(ScoreMovement movement, Lineup lineup, MixedScores mixed, MovementEnd[] ends)
    {
        var published = new PublishedNumber(lineup);
        var (whole, beneath) = (new MovementGame(lineup, mixed, published), new MovementGame(lineup, mixed, null));
        if (!Agrees(whole, beneath, ends))
        {
            return movement with { Missing = MovementTexts.NotReproduced };
        }

        var hasScores = movement.Before.Score is not null && movement.After.Score is not null;
        var hasComputed = movement.Before.Computed is not null && movement.After.Computed is not null;
        return movement with
        {
            Published = hasScores ? Parts(whole, lineup, mixed, movement.Before.Score!.Value, movement.After.Score!.Value) : null,
            Computed = hasComputed && (!hasScores || published.IsAnother) ? Parts(beneath, lineup, mixed, movement.Before.Computed!.Value, movement.After.Computed!.Value) : null,
        };
    }

    /// <summary>Whether what was kept gives the numbers that were kept.</summary>
    private bool Agrees(MovementGame whole, MovementGame beneath, MovementEnd[] ends)
    {
        double?[] computed = [beneath.Before, beneath.After];
        double?[] published = [whole.Before, whole.After];
        return Enumerable.Range(0, ends.Length).All(end =>
            computed[end] is null == ends[end].Score.Computed is null
            && !(Math.Abs((computed[end] ?? 0) - (ends[end].Score.Computed ?? 0)) > Tolerance)
            && (ends[end].Score.Value is not { } value || (published[end] is { } number && Math.Abs(_scales[end].Inner(_scales[end].Print(number)) - value) <= Tolerance)));
    }

    private MovementParts Parts(MovementGame game, Lineup lineup, MixedScores mixed, decimal before, decimal after)
    {
        var scale = _definitions[0].Score.Scale;
        var length = (double)(scale.To - scale.From) / 100;
        var parts = game.Parts().ToDictionary(part => part.Key, part => part.Value * length);
        var tree = new MovementTree(lineup, [lineup.Card(1, 1).Reads, lineup.Card(0, 0).Reads], parts, Math.Min(_scales[0].Unit, _scales[1].Unit));
        return new MovementParts(before, after, tree.Nodes(after - before), game.IsNested, mixed.Undefined);
    }
}
