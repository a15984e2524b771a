using Hale.Core.Scoring;
using Hale.Engine.History;
using Hale.Engine.Trends;

namespace Hale.Engine.Drifting.Watching;

/// <summary>Looks for drift in the stored closes of a score. It asks for a review and changes nothing.</summary>
/// <param name="store">Where the closes are.</param>
public sealed class WatchDrift(IDriftStore store)
{
    /// <summary>Of several closes in order the newest ones in a row that one definition scored: another definition moves a score without any customer having changed.</summary>
    public static IReadOnlyList<Run> OfOneDefinition(IReadOnlyList<Run> closes) =>
        [.. closes.Reverse().TakeWhile(close => close.Header.DefinitionHash == closes[^1].Header.DefinitionHash).Reverse()];

    /// <summary>Compares the newest close with an earlier one: the score, then each measure that counts.</summary>
    /// <param name="closes">The closes of one definition in order, one or more.</param>
    /// <param name="progress">Told what is read.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<WatchedSeries>> RunAsync(IReadOnlyList<Run> closes, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var outline = closes[^1].Header.Outline;
        progress.Report(outline.Label);
        var found = new List<WatchedSeries> { WatchedSeries.Of(null, await SeriesAsync(null, closes, async close => (await store.ScoresAsync(close, cancellationToken)).Values)) };
        foreach (var (index, card) in outline.Scorecards.Index())
        {
            foreach (var node in card.Nodes.Where(node => Counts(card, node)).OrderBy(node => Order(card, node), StringComparer.Ordinal))
            {
                progress.Report(node.Label);
                found.Add(WatchedSeries.Of(
                    outline.Scorecards.Count > 1 ? card.Label : null,
                    await SeriesAsync(node.Label, closes, close => store.PointsAsync(close, index, node.Index, cancellationToken))));
            }
        }

        return found;
    }

    private static async Task<DriftSeries> SeriesAsync(string? name, IReadOnlyList<Run> closes, Func<Run, Task<DriftClose>> read)
    {
        var found = new List<DriftClose>(closes.Count);
        foreach (var close in closes)
        {
            found.Add(await read(close) with { Day = CountedCloses.Day(close) });
        }

        return new DriftSeries(name, found);
    }

    /// <summary>A measure of the tree none of whose weights up to the root is 0.</summary>
    private static bool Counts(OutlineScorecard card, OutlineNode node) => node is { Measure: not null, Addition: null } && Path(card, node).All(step => step.Parent < 0 || step.Weight != 0 || step.Segments is not null);

    private static string Order(OutlineScorecard card, OutlineNode node) =>
        string.Concat(Path(card, node).Reverse().Select(step => step.Position.ToString("D5", System.Globalization.CultureInfo.InvariantCulture)));

    private static IEnumerable<OutlineNode> Path(OutlineScorecard card, OutlineNode node)
    {
        for (var step = node; ; step = card.Nodes[step.Parent])
        {
            yield return step;
            if (step.Parent < 0)
            {
                yield break;
            }
        }
    }
}
