using Hale.Core.Outcomes;
using Hale.Core.Projects;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Outcomes;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Forecasting.Records;

/// <summary>
/// Holds forecasts against what came true by the ledger as known at a later moment. A decision that fell into the window counts when it shows, at the latest with the end of the term;
/// a merger is no loss.
/// </summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="project">The project, with a lifecycle.</param>
public sealed class HoldForecasts(IWarehouse warehouse, Project project)
{
    private readonly Dictionary<(Instant AsOf, string By), ForecastBook?> _books = [];

    /// <summary>Each forecast with what came true as far as is known at a moment.</summary>
    /// <param name="forecasts">The forecasts.</param>
    /// <param name="known">The moment.</param>
    /// <param name="cancellationToken">Cancels.</param>
    public async Task<IReadOnlyList<HeldForecast>> RunAsync(IReadOnlyList<KeptForecast> forecasts, Instant known, CancellationToken cancellationToken)
    {
        var past = forecasts.Where(one => new Period(one.Key.Months, WindowUnit.Month).EndAfter(one.Key.AsOf, project.Zone) <= known).ToList();
        var truths = new Dictionary<(Instant, int, string), IReadOnlyDictionary<string, TrueLine>?>();
        if (past.Count > 0)
        {
            var later = await LaterLives.ReadAsync(warehouse, project, known, cancellationToken);
            foreach (var (asOf, months, by) in past.Select(one => (one.Key.AsOf, one.Key.Months, one.Key.By)).Distinct())
            {
                var book = await BookAsync(asOf, by, cancellationToken);
                truths[(asOf, months, by)] = book is null ? null : Truth(book, ForecastWindow.Of(asOf, months, project.Zone), later);
            }
        }

        return [.. forecasts.Select(one => new HeldForecast(one, truths.GetValueOrDefault((one.Key.AsOf, one.Key.Months, one.Key.By))?.GetValueOrDefault(one.Key.Segment)?.Of(one.Key.Measure)))];
    }

    /// <summary>What came true, by segment; null while it is not known of everybody.</summary>
    private static Dictionary<string, TrueLine>? Truth(ForecastBook book, ForecastWindow window, LaterLives later)
    {
        var lines = new Dictionary<string, TrueLine>(StringComparer.Ordinal);
        foreach (var account in book.Accounts)
        {
            var due = account.Stakes.Where(stake => stake.Deadline < window.Until).ToList();
            var until = due.Select(stake => new Instant(stake.End!.Value.Micros + 1)).Append(window.Until).Max();
            var life = later.Of(account.Account, book.AsOf, until);
            if (!life.IsKnown)
            {
                return null;
            }

            var segment = account.Segment ?? string.Empty;
            lines[segment] = lines.GetValueOrDefault(segment, TrueLine.Empty).Plus(Line(account, life, due.Sum(stake => stake.Revenue)));
        }

        return lines;
    }

    private static TrueLine Line(ForecastAccount account, LaterLife life, double due)
    {
        var revenue = account.Revenue;
        var after = life.Left || account.LeavesAt is not null ? 0 : life.Merged || life.Amount is null ? revenue : (double)life.Amount.Value;
        return new TrueLine(revenue, Math.Min(revenue, after), after, account.LeavesAt is null && due > 0 ? Math.Max(0, after - (revenue - due)) : 0);
    }

    private async Task<ForecastBook?> BookAsync(Instant asOf, string by, CancellationToken cancellationToken)
    {
        if (!_books.TryGetValue((asOf, by), out var book))
        {
            // What a forecast was divided by may be gone from the definitions since.
            var isThere = by.Length == 0 || ForecastSegments.With(project, by) is not null;
            var request = new ForecastRequest(project, null, new AsOf(asOf, asOf.ToString()), by.Length == 0 ? null : by);
            _books[(asOf, by)] = book = isThere ? (await new ReadBook(warehouse).RunAsync(request, cancellationToken)).Book : null;
        }

        return book;
    }

    /// <summary>The facts of all accounts as known at one moment.</summary>
    private sealed class LaterLives(LifeQuery query, ProjectZone zone, Func<Instant, Instant, bool> isWatched, IReadOnlyDictionary<string, AccountFacts> facts)
    {
        public static async Task<LaterLives> ReadAsync(IWarehouse warehouse, Project project, Instant known, CancellationToken cancellationToken)
        {
            var query = ReadLedger.Query(project, known);
            var watch = await ReadLedger.WatchAsync(warehouse, project, query, cancellationToken);
            var facts = new Dictionary<string, AccountFacts>(StringComparer.Ordinal);
            await foreach (var batch in warehouse.Lives.AllAsync(query, ReadLedger.BatchSize, cancellationToken))
            {
                foreach (var one in batch)
                {
                    facts[one.Account] = one;
                }
            }

            return new LaterLives(query, project.Zone, watch.AsOf(known), facts);
        }

        public LaterLife Of(string account, Instant from, Instant until) => facts.TryGetValue(account, out var found)
            ? LaterLife.Of(found, query.Lifecycle, query.AsOf, zone, isWatched, from, until)
            : new LaterLife(until <= query.AsOf, false, true, null);
    }
}
