using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;
using Hale.Core.Time;

namespace Hale.Engine.Backtesting.Running;

/// <summary>
/// Where scores with a memory are while a backtest goes from close to close: as in the history, a close goes on from the one before it, and an account that a close leaves out starts afresh.
/// </summary>
/// <param name="project">The project.</param>
/// <param name="scores">The scores with a memory.</param>
/// <param name="closes">The moments that are gone on from.</param>
internal sealed class WalkedStates(Project project, IReadOnlyList<Score> scores, IReadOnlySet<Instant> closes)
{
    private readonly Dictionary<string, Dictionary<string, PathState>> _left = scores.ToDictionary(score => score.Name, _ => new Dictionary<string, PathState>(), StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, PathState>> _reached = scores.ToDictionary(score => score.Name, _ => new Dictionary<string, PathState>(), StringComparer.Ordinal);
    private Instant? _moment;

    /// <summary>Goes to a later moment: what the close before has left is what it begins with.</summary>
    public void Begin(Instant moment, AccountLineage lineage)
    {
        if (_moment is { } before && closes.Contains(before))
        {
            foreach (var (name, states) in _reached)
            {
                _left[name] = new Dictionary<string, PathState>(states, StringComparer.Ordinal);
            }
        }

        _moment = moment;
        foreach (var states in _reached.Values)
        {
            states.Clear();
        }

        foreach (var states in _left.Values)
        {
            Rename(states, lineage);
        }
    }

    /// <summary>The states that a score begins with.</summary>
    public PathBefore Of(string score) => _left.TryGetValue(score, out var states) ? new PathBefore(states, _moment!.Value, project.Zone) : PathBefore.Nothing;

    /// <summary>Keeps where the accounts of a close are now.</summary>
    public void Take(string score, ScoreBlock block)
    {
        for (var row = 0; row < block.Count; row++)
        {
            if (block.Path(row) is { } step)
            {
                _reached[score][block.Accounts[row]] = step.After;
            }
        }
    }

    private static void Rename(Dictionary<string, PathState> states, AccountLineage lineage)
    {
        var renamed = lineage.Members.Where(member => member.Kind == LineageKind.Renamed && !states.ContainsKey(member.Survivor) && states.ContainsKey(member.Account))
            .Select(member => (member.Survivor, State: states[member.Account])).ToList();
        foreach (var (survivor, state) in renamed)
        {
            states[survivor] = state;
        }
    }
}
