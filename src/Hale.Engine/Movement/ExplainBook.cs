using Hale.Core.Movement;
using Hale.Core.Values;
using Hale.Engine.History;
using Hale.Engine.Metrics;
using Hale.Engine.Previewing;
using Hale.Engine.Scoring;

namespace Hale.Engine.Movement;

/// <summary>Explains how the scores of a segment, a book or everybody moved between two runs, a bounded range of accounts at a time.</summary>
/// <param name="runs">The history.</param>
public sealed class ExplainBook(IRunStore runs)
{
    /// <summary>The metric, or else the attribute, that says what an account pays in a year.</summary>
    private const string Revenue = ScoredSide.RevenueName;

    private const int RangeSize = 4096;

    /// <summary>The movement of all accounts of a selection.</summary>
    /// <param name="compared">The runs.</param>
    /// <param name="segments">Only accounts whose attributes are equal to these texts; none for everybody.</param>
    /// <param name="progress">Told how many accounts of the later run are done.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<BookMovement> RunAsync(
        ComparedRuns compared, IReadOnlyList<KeyValuePair<string, string>> segments, IProgress<ScoreProgress> progress, CancellationToken cancellationToken)
    {
        var sides = new[] { await SideAsync(compared.Before, segments, cancellationToken), await SideAsync(compared.After, segments, cancellationToken) };
        var tally = new BookTally(compared);
        var done = 0L;
        foreach (var (span, end) in await RangesAsync(compared, cancellationToken))
        {
            var (before, after) = await compared.KeptAsync(runs, span, cancellationToken);
            var pair = new BookRange(compared, before, after, end, sides);
            pair.AddTo(tally, cancellationToken);
            RangeMemory.GiveBack();
            done += pair.Count;
            progress.Report(new ScoreProgress(done, compared.After.Counts.Accounts));
        }

        return tally.Finish();
    }

    private async Task<BookSide> SideAsync(Run run, IReadOnlyList<KeyValuePair<string, string>> segments, CancellationToken cancellationToken)
    {
        var isKept = run.Header.Metrics.Contains(Revenue);
        var isAttribute = !isKept && (await runs.AttributesAsync(cancellationToken)).Contains(Revenue);
        if (segments.Count == 0 && !isAttribute)
        {
            return new BookSide(null, null, isKept ? Revenue : null);
        }

        var listed = await runs.ListAsync(run, new AccountQuery(null, segments, new SortKey.Account(), false, isAttribute ? [Revenue] : [], null), cancellationToken);
        var revenue = isAttribute
            ? listed.Where(account => account.Attributes[0] is { IsMissing: false, Kind: ValueKind.Number }).ToDictionary(account => account.Account, account => account.Attributes[0].Number, StringComparer.Ordinal)
            : null;
        return new BookSide(segments.Count == 0 ? null : listed.Select(account => account.Account).ToHashSet(StringComparer.Ordinal), revenue, isKept ? Revenue : null);
    }

    /// <summary>Ranges that hold the accounts of both runs, each with the account at which the next one begins.</summary>
    private async Task<IReadOnlyList<(AccountSpan Span, string? Next)>> RangesAsync(ComparedRuns compared, CancellationToken cancellationToken)
    {
        AccountSpan[] spans =
        [
            .. await runs.SpansAsync(compared.Before, RangeSize, cancellationToken),
            .. await runs.SpansAsync(compared.After, RangeSize, cancellationToken),
        ];
        string[] starts = [.. spans.Select(span => span.First).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var last = spans.Select(span => span.Last).Order(StringComparer.Ordinal).LastOrDefault() ?? string.Empty;
        return [.. starts.Select((start, index) => index + 1 < starts.Length ? (new AccountSpan(start, starts[index + 1]), starts[index + 1]) : (new AccountSpan(start, last), (string?)null))];
    }
}
