using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Outcomes;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Forecasting.Reading;

/// <summary>Reads the customers of a moment as they were known then: what they pay, when that is decided, their score, and what customers like them did before.</summary>
/// <param name="warehouse">Where the facts are.</param>
public sealed class ReadBook(IWarehouse warehouse)
{
    /// <summary>Reads.</summary>
    public async Task<BookReading> RunAsync(ForecastRequest request, CancellationToken cancellationToken)
    {
        var (project, asOf) = (request.Project, request.AsOf.Moment);
        var seen = await SeenAccounts.ReadAsync(warehouse, request, cancellationToken);
        var query = ReadLedger.Query(project, asOf);
        var isWatched = (await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken)).AsOf(asOf);
        var tally = new BookTally(asOf);
        await foreach (var batch in warehouse.Lives.AllAsync(query, ReadLedger.BatchSize, cancellationToken))
        {
            foreach (var facts in batch.Where(facts => !seen.IsExcluded(facts.Account)))
            {
                tally.Add(facts, BookedLife.Of(facts, query.Lifecycle, asOf, project.Zone, isWatched), seen.Of(facts.Account));
            }
        }

        return tally.Reading(project.Zone, seen.Bands);
    }

    /// <summary>Gathers what is read.</summary>
    private sealed class BookTally(Instant asOf)
    {
        private readonly PastDecisions _past = new(asOf);
        private readonly PastChanges _changes = new(asOf);
        private readonly List<(ForecastAccount Account, string Pool)> _accounts = [];
        private readonly HashSet<string> _currencies = new(StringComparer.Ordinal);
        private int _population;
        private int _without;
        private bool _hasTerms;

        public void Add(AccountFacts facts, BookedLife life, SeenAccount? seen)
        {
            var pool = seen?.Pool ?? TermClasses.Of(life.Stakes.Count > 0 ? life.Stakes[0].Months : null).ToString();
            _past.Add(life, FirstSeen(facts));
            _changes.Add(life.Entries, pool);
            if (seen is null)
            {
                return;
            }

            _population++;
            if (life.State != AccountState.Customer)
            {
                return;
            }

            var stakes = Stakes(life, seen);
            _hasTerms |= life.Stakes.Count > 0;
            _currencies.UnionWith(life.Stakes.Select(stake => stake.Currency ?? string.Empty));
            if (stakes.Sum(stake => stake.Revenue) <= 0)
            {
                _without++;
                return;
            }

            _accounts.Add((new ForecastAccount(facts.Account, stakes, seen.Score) { Shown = seen.Shown, Band = seen.Band, LeavesAt = life.LeavesAt, Segment = seen.Segment }, pool));
        }

        public BookReading Reading(ProjectZone zone, IReadOnlyList<string> bands)
        {
            var (bySegment, overall) = (_changes.BySegment(), _changes.Overall());
            var book = new ForecastBook(asOf, zone, [.. _accounts.Select(found => found.Account with { Change = bySegment.GetValueOrDefault(found.Pool, overall) })])
            {
                Currency = _currencies.Count == 1 && _currencies.First().Length > 0 ? _currencies.First() : null,
                WithoutRevenue = _without,
                Bands = bands,
                Additions = _changes.Additions,
                Drops = _changes.Drops,
                Change = overall,
            };
            return new BookReading(book, _past, _population, _hasTerms, _currencies.Count);
        }

        /// <summary>The amounts of the terms or, where one is missing or there are none, what the metric says, in equal parts.</summary>
        private static List<ForecastStake> Stakes(BookedLife life, SeenAccount seen)
        {
            if (life.Stakes.Count > 0 && life.Stakes.All(stake => stake.Amount is not null))
            {
                return [.. life.Stakes.Select(stake => new ForecastStake((double)stake.Amount!.Value, stake.End, stake.Deadline, stake.Months))];
            }

            var revenue = seen.Revenue ?? 0;
            return life.Stakes.Count == 0
                ? [new ForecastStake(revenue, null, null, null)]
                : [.. life.Stakes.Select(stake => new ForecastStake(revenue / life.Stakes.Count, stake.End, stake.Deadline, stake.Months))];
        }

        private static Instant? FirstSeen(AccountFacts facts) => facts.Terms.Count > 0 || facts.Activity.Count == 0 ? null : facts.Activity.Min(activity => activity.At);
    }
}
