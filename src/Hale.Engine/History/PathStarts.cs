using Hale.Core.Definitions;
using Hale.Core.Lineage;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Time;

namespace Hale.Engine.History;

/// <summary>
/// Where the scores of a run begin that depend on where they were: at the newest earlier close of the same definition. A score that only is read begins at a
/// close of its own, as when it is computed itself.
/// </summary>
internal sealed class PathStarts
{
    private readonly IRunStore _runs;
    private readonly Instant _asOf;
    private readonly ProjectZone _zone;
    private readonly IReadOnlyDictionary<string, PathStart> _starts;

    private PathStarts(IRunStore runs, Instant asOf, ProjectZone zone, IReadOnlyDictionary<string, PathStart> starts) => (_runs, _asOf, _zone, _starts) = (runs, asOf, zone, starts);

    /// <summary>Finds the closes.</summary>
    public static Task<PathStarts> FindAsync(IRunStore runs, Project project, IEnumerable<Score> scores, Instant asOf, CancellationToken cancellationToken) =>
        FindAsync(runs, project, scores, asOf, PathBasis.History, cancellationToken);

    /// <summary>Finds the closes of those that may be continued.</summary>
    public static async Task<PathStarts> FindAsync(
        IRunStore runs, Project project, IEnumerable<Score> scores, Instant asOf, PathBasis basis, CancellationToken cancellationToken)
    {
        var starts = new Dictionary<string, PathStart>(StringComparer.Ordinal);
        foreach (var score in scores.Where(score => score.Path is not null))
        {
            var definition = CanonicalDefinition.Of(score, project);
            var query = new CloseQuery(score.Name, definition.Hash, new Instant(asOf.Micros - 1), basis.BelowRun) { InShadow = basis.InShadow };
            var same = await runs.CloseAsync(query, cancellationToken);
            starts[score.Name] = same is not null
                ? new PathStart(same.Run, same.Label)
                : new PathStart(null, (await runs.CloseAsync(query with { DefinitionHash = null }, cancellationToken))?.Label);
        }

        return new PathStarts(runs, asOf, project.Zone, starts);
    }

    /// <summary>What has become of accounts: one that got another id goes on where it was under its former one.</summary>
    public AccountLineage Lineage { get; set; } = AccountLineage.None;

    /// <summary>What a score began with; null when it does not depend on where it was.</summary>
    public PathStart? Of(Score score) => _starts.GetValueOrDefault(score.Name);

    /// <summary>The states of a range of accounts, by the name of the score.</summary>
    public async Task<Func<string, PathBefore>> StatesAsync(IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        var states = new Dictionary<string, PathBefore>(StringComparer.Ordinal);
        foreach (var (score, start) in _starts)
        {
            var known = start.Run is { } run && accounts.Count > 0 ? await KnownAsync(run, accounts, cancellationToken) : new Dictionary<string, PathState>();
            states[score] = new PathBefore(known, _asOf, _zone);
        }

        return score => states.GetValueOrDefault(score, PathBefore.Nothing);
    }

    private async Task<IReadOnlyDictionary<string, PathState>> KnownAsync(long run, IReadOnlyList<string> accounts, CancellationToken cancellationToken)
    {
        var known = await _runs.PathStatesAsync(run, accounts[0], accounts[^1], cancellationToken);
        if (Lineage.IsEmpty)
        {
            return known;
        }

        var inRange = accounts.ToHashSet(StringComparer.Ordinal);
        var renamed = Lineage.Members.Where(member => member.Kind == LineageKind.Renamed && inRange.Contains(member.Survivor) && !known.ContainsKey(member.Survivor));

        var all = new Dictionary<string, PathState>(known, StringComparer.Ordinal);
        foreach (var member in renamed)
        {
            if ((await _runs.PathStatesAsync(run, member.Account, member.Account, cancellationToken)).TryGetValue(member.Account, out var state))
            {
                all[member.Survivor] = state;
            }
        }

        return all;
    }
}
