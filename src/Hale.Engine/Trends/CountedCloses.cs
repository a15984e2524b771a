using Hale.Core.Time;
using Hale.Engine.History;

namespace Hale.Engine.Trends;

/// <summary>
/// Says which runs are the closes of a score, for everything that looks at several of them: of each closed day one run of its history, in the order of the days. That
/// is the official close, or where a day has none its newest draft.
/// </summary>
/// <param name="runs">The history.</param>
public sealed class CountedCloses(IRunStore runs)
{
    /// <summary>The closes of a score that are not after a moment, where one is given.</summary>
    public async Task<IReadOnlyList<Run>> ListAsync(string score, Instant? notAfter, CancellationToken cancellationToken)
    {
        var all = await runs.RunsAsync(score, since: null, cancellationToken);
        return
        [
            .. all.Where(run => IsClose(run) && (notAfter is not { } limit || run.Header.AsOf <= limit))
                .GroupBy(run => run.Header.AsOf)
                .Select(day => day.MaxBy(run => (run.Header.Kind == RunKind.Close, run.Number))!)
                .OrderBy(run => run.Header.AsOf),
        ];
    }

    /// <summary>The local day that a close ends.</summary>
    public static DateOnly Day(Run close) => DateOnly.ParseExact(close.Header.AsOfLabel, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static bool IsClose(Run run) => RunKinds.IsHistory(run.Header.Kind) && new AsOf(run.Header.AsOf, run.Header.AsOfLabel).IsClose;
}
