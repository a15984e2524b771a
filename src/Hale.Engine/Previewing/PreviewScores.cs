using Hale.Core.Definitions;
using Hale.Core.Paths;
using Hale.Core.Projects;
using Hale.Core.Scorecards;
using Hale.Core.Scoring;

namespace Hale.Engine.Previewing;

/// <summary>Scores accounts in memory, from values that were read before: what a definition would make of them.</summary>
public static class PreviewScores
{
    /// <summary>One score of every account of the population. The data have every metric that it reaches.</summary>
    public static PreviewSide Of(Project project, Score score, PreviewData data, CancellationToken cancellationToken)
    {
        var side = new ScoredSide(project, score);
        var same = side.Chained.Where(one => data.Hashes.GetValueOrDefault(one.Name) == CanonicalDefinition.Of(one, project).Hash).Select(one => one.Name).ToHashSet(StringComparer.Ordinal);
        var accounts = new Dictionary<string, PreviewAccount>(StringComparer.Ordinal);
        foreach (var batch in data.Batches)
        {
            var (scores, revenue) = side.Evaluate(batch.Values, States, data.People, cancellationToken);
            Add(accounts, scores, revenue, side.Outline);

            // A changed definition begins afresh.
            PathBefore States(string name) => same.Contains(name) ? batch.States(name) : PathBefore.Nothing;
        }

        return new PreviewSide($"as of {data.AsOf.Label}", CanonicalDefinition.Of(score, project).Hash, [.. score.Bands.All.Select(band => band.Name)], accounts);
    }

    private static void Add(Dictionary<string, PreviewAccount> accounts, ScoreBlock block, Func<int, double?> revenue, ScoreOutline outline)
    {
        for (var row = 0; row < block.Count; row++)
        {
            var band = block.Bands[row];
            accounts[block.Accounts[row]] = new PreviewAccount(
                band < 0 ? null : outline.Print(block.Values[row]), band < 0 ? null : outline.Bands[band].Name, block.Coverage[row], revenue(row));
        }
    }
}
