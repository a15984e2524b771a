using Hale.Core.Paths;
using Hale.Core.Scoring;

namespace Hale.Core.Movement;

/// <summary>Where a score was that depends on it.</summary>
internal sealed class PathPlayer(MovementDefinition[] definitions, MovementEnd[] ends, int definition, Func<Player, int> add)
{
    public (Switch<ScorePath?> Path, Switch<PathBeginning> Beginning) Find()
    {
        var rules = definitions.Select(own => own.Score.Path).ToArray();
        var (before, after) = (PathBeginning.Of(ends[0].Score.Path), PathBeginning.Of(ends[1].Score.Path));
        var path = new Switch<ScorePath?>(rules[0], rules[1], definition);
        return (path, rules switch
        {
            [null, null] => new(default, default, -1),
            [null, _] => new(after, after, -1),
            [_, null] => new(before, before, -1),
            _ => new(before, after, before == after ? -1 : add(new Player(new MovementCause.State(Print(0, before), Print(1, after)), string.Empty, string.Empty, "Where it was", IsBeneath: false))),
        });
    }

    private decimal? Print(int end, PathBeginning beginning)
    {
        var score = definitions[end].Score;
        var scale = new PrintedScale(score.Scale, score.Rounding.Score, score.Rounding.Mode);
        return beginning.State is { } state ? scale.Shown(scale.Print(state.Number)) : null;
    }
}
