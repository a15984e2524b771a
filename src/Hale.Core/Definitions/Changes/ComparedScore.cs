namespace Hale.Core.Definitions.Changes;

/// <summary>A score of two projects.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Label">What people read.</param>
/// <param name="Before">Its definition hash as it was; null when there was none.</param>
/// <param name="After">Its definition hash as it is; null when there is none.</param>
public sealed record ComparedScore(string Name, string Label, string? Before, string? After)
{
    /// <summary>What became of its definition.</summary>
    public ScoreState State => (Before, After) switch
    {
        (null, _) => ScoreState.New,
        (_, null) => ScoreState.Gone,
        _ => Before == After ? ScoreState.Same : ScoreState.Changed,
    };

    /// <summary>The same score seen from the other side.</summary>
    public ComparedScore Reverse() => this with { Before = After, After = Before };
}
