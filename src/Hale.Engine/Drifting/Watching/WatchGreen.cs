using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Engine.Backtesting;
using Hale.Engine.Backtesting.Storing;
using Hale.Engine.History;
using Hale.Engine.Judging;
using Hale.Engine.Judging.Backtests;
using Hale.Engine.Judging.Backtests.Alarms;
using Hale.Engine.Warehousing;
using Hale.Statistics.Resampling;

namespace Hale.Engine.Drifting.Watching;

/// <summary>Holds the best band of stored closes against what became of the accounts: whether more are in it than were, and more of those leave.</summary>
/// <param name="warehouse">Where closes and facts are.</param>
/// <param name="drifts">Where the scores of closes are.</param>
public sealed class WatchGreen(IWarehouse warehouse, IDriftStore drifts)
{
    private const int MostRowsDrawn = 10_000_000;
    private const int FewestReplicates = 100;

    /// <summary>Looks.</summary>
    /// <param name="project">The project.</param>
    /// <param name="closes">The closes of one definition in order, one or more.</param>
    /// <param name="known">The moment up to which what became of accounts may be known.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<GreenReport> RunAsync(Project project, IReadOnlyList<Run> closes, Instant known, CancellationToken cancellationToken)
    {
        if (project.Lifecycle is null || closes[^1].Header.Outline.Bands.Count < 2)
        {
            return new GreenReport(project.Lifecycle is null ? GreenStanding.NoOutcomes : GreenStanding.NoBands);
        }

        var rules = Rules(project);
        var observed = await new ObserveSchedule(warehouse).RunAsync(
            project with { Validation = rules }, [.. closes.Select(close => new AsOf(close.Header.AsOf, close.Header.AsOfLabel))], known, cancellationToken);
        var open = await OpenAsync(project, closes[^1].Header.Outline.Name, observed.Rows, cancellationToken);
        var rows = OwnRows.Of(await SeenAsync(closes, open, rules, known, cancellationToken), project.Zone);
        var replicates = Math.Min(JudgingOptions.Usual.Replicates, Math.Max(FewestReplicates, MostRowsDrawn / Math.Max(1, open.Count)));
        var halves = new EarlierAndLater(rows, new Intervals(new BootstrapOptions(replicates, JudgingOptions.Usual.Seed), cancellationToken));
        return new GreenReport(Standing(halves))
        {
            Closes = halves.Moments,
            Churners = halves.Churners,
            Horizon = ((ObservationSchedule.Closes)rules.Schedule).Horizon.ToString(),
            Halves = halves.Green(),
        };
    }

    private static GreenStanding Standing(EarlierAndLater halves) =>
        halves.Moments < GreenReport.FewestCloses ? GreenStanding.TooFewCloses
        : halves.Churners < GreenReport.FewestChurners ? GreenStanding.TooFewChurners
        : halves.GreenInflation() is not null ? GreenStanding.Inflated
        : GreenStanding.Holds;

    /// <summary>Everybody at the stored closes, as far ahead as the project looks from closes.</summary>
    private static ValidationRules Rules(Project project) => ValidationRules.Usual with
    {
        Schedule = project.Validation.Schedule is ObservationSchedule.Closes closes ? closes : ValidationRules.Usual.Schedule,
    };

    /// <summary>What no lock-box keeps back: neither that which stands, whatever the rules say by now, nor what would be kept back of these closes.</summary>
    private async Task<IReadOnlyList<ObservedAccount>> OpenAsync(Project project, string score, IReadOnlyList<ObservedAccount> rows, CancellationToken cancellationToken)
    {
        var standing = new LockBoxHistory(await warehouse.Backtests.ListAsync(score: null, cancellationToken)).Standing(score);
        var locked = new[] { standing, LockBox.From(project, rows) }.OfType<Instant>().ToList();
        return locked.Count == 0 ? rows : [.. rows.Where(row => row.AsOf < locked.Min() && row.Until <= locked.Min())];
    }

    /// <summary>The observations with the scores that people saw.</summary>
    private async Task<Backtest> SeenAsync(IReadOnlyList<Run> closes, IReadOnlyList<ObservedAccount> observed, ValidationRules rules, Instant known, CancellationToken cancellationToken)
    {
        string[] accounts = [.. observed.Select(row => row.Account).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var places = accounts.Index().ToDictionary(account => account.Item, account => account.Index, StringComparer.Ordinal);
        var rows = new List<BacktestRow>(observed.Count);
        foreach (var moment in observed.GroupBy(row => row.AsOf).OrderBy(moment => moment.Key))
        {
            var seen = await drifts.ScoresAsync(closes.First(close => close.Header.AsOf == moment.Key), cancellationToken);
            var found = seen.Values.Accounts.Index().ToDictionary(account => account.Item, account => account.Index, StringComparer.Ordinal);
            foreach (var row in moment.Where(row => found.ContainsKey(row.Account)))
            {
                var place = found[row.Account];
                rows.Add(BacktestRow.Of(row) with { Account = places[row.Account], Score = Value(seen.Values.Values[place]), Band = seen.Bands[place] });
            }
        }

        var header = closes[^1].Header;
        return new Backtest(new BacktestHeader(0, header.Outline.Name, header.DefinitionHash, rules, known, header.InputsFingerprint, header.StartedAt), header.Outline, accounts, rows, [], [], []);
    }

    private static double? Value(double value) => double.IsNaN(value) ? null : value;
}
