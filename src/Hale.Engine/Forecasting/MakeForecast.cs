using Hale.Core.Definitions;
using Hale.Core.Time;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;
using Hale.Engine.Forecasting.Reading;
using Hale.Engine.Forecasting.Records;
using Hale.Engine.Warehousing;

namespace Hale.Engine.Forecasting;

/// <summary>Makes a forecast from what was known at a moment, and keeps it.</summary>
/// <param name="warehouse">Where the facts are.</param>
/// <param name="store">Where forecasts are kept.</param>
/// <param name="odds">Where probabilities come from.</param>
/// <param name="hold">Holds earlier forecasts against what came true.</param>
/// <param name="clock">Says when it is made.</param>
public sealed class MakeForecast(IWarehouse warehouse, IForecastStore store, FindOdds odds, HoldForecasts hold, TimeProvider clock)
{
    /// <summary>Makes it.</summary>
    public async Task<ForecastOutcome> RunAsync(ForecastQuestion question, CancellationToken cancellationToken)
    {
        var request = question.Request;
        if (request.Project.Lifecycle is null)
        {
            return new ForecastOutcome.Refused(ForecastRefusal.NoLifecycle);
        }

        var reading = await new ReadBook(warehouse).RunAsync(request, cancellationToken);
        if (Refusal(reading) is { } refusal)
        {
            return new ForecastOutcome.Refused(refusal);
        }

        if (await odds.RunAsync(request, reading.Past, cancellationToken) is not { } staying)
        {
            return new ForecastOutcome.Refused(ForecastRefusal.NoPastDecisions);
        }

        var held = await PastAsync(request, cancellationToken);
        try
        {
            var forecast = Compute(question, reading.Book, staying, held, cancellationToken);
            await store.KeepAsync([.. Kept(forecast)], cancellationToken);
            return new ForecastOutcome.Made(forecast);
        }
        catch (NoProbabilityException none)
        {
            return new ForecastOutcome.Refused(none.ReachDays is null ? ForecastRefusal.UnknownTerms : ForecastRefusal.TooFar) { TermMonths = none.TermMonths, ReachDays = none.ReachDays };
        }
    }

    /// <summary>The earlier forecasts of the score, with what of them had come true by the moment.</summary>
    private async Task<IReadOnlyList<HeldForecast>> PastAsync(ForecastRequest request, CancellationToken cancellationToken)
    {
        var all = await store.ListAsync(request.Score?.Name ?? string.Empty, cancellationToken);
        List<KeptForecast> earlier = [.. all.Where(one => one.Key is { Measure: ForecastMeasure.Grr, By.Length: 0 } && one.Key.AsOf < request.AsOf.Moment)];
        return await hold.RunAsync(earlier, request.AsOf.Moment, cancellationToken);
    }

    private static ForecastRefusal? Refusal(BookReading reading) =>
        reading.Book.Accounts.Count > 0 ? (reading.Currencies > 1 ? ForecastRefusal.SeveralCurrencies : null)
        : reading.Book.WithoutRevenue > 0 ? ForecastRefusal.NoAmounts
        : ForecastRefusal.NoCustomers;

    private static Forecast Compute(ForecastQuestion question, ForecastBook book, IStayingOdds odds, IReadOnlyList<HeldForecast> held, CancellationToken cancellationToken)
    {
        var kind = OddsBasis.KindOf(odds.Basis.Kept);
        var excess = question.Months.ToDictionary(months => months, months => ExcessVariance.Of(held.Where(one => one.Forecast.Key.Months == months && one.Forecast.Kind == kind)));
        var lines = question.Months.ToDictionary(
            months => months,
            months => new ComputeForecast(book, odds, new SimulationSettings(excess[months].Deviation)).Lines(ForecastWindow.Of(book.AsOf, months, book.Zone), cancellationToken));
        var settings = new SimulationSettings(excess[question.Months[^1]].Deviation);
        var whole = new ComputeForecast(book with { Accounts = [.. book.Accounts.Select(account => account with { Segment = null })] }, odds, settings);
        var byMonth = Enumerable.Range(1, question.ByMonth ? question.Months[^1] : 0).Select(month => whole.Lines(ForecastWindow.OfMonth(book.AsOf, month, book.Zone), cancellationToken)[0]);
        return new Forecast(question.Request, book, odds, lines, excess, [.. byMonth]) { IsReconstructed = question.IsReconstructed, Seed = settings.Seed, Draws = settings.Draws };
    }

    private IEnumerable<KeptForecast> Kept(Forecast forecast)
    {
        var request = forecast.Request;
        var (score, definition) = request.Score is { } scored ? (scored.Name, CanonicalDefinition.Of(scored, request.Project).Hash) : (string.Empty, string.Empty);
        var now = Instant.From(clock.GetUtcNow());
        foreach (var (months, lines) in forecast.Lines)
        {
            foreach (var line in lines)
            {
                foreach (var (measure, figure) in new[] { (ForecastMeasure.Grr, line.Grr), (ForecastMeasure.Nrr, line.Nrr), (ForecastMeasure.Renewed, line.Renewed) })
                {
                    var key = new ForecastKey(score, definition, request.AsOf.Moment, months, line.Segment is null ? string.Empty : request.By!, line.Segment ?? string.Empty, measure);
                    yield return new KeptForecast(key, figure, line.Revenue, line.Accounts, forecast.Odds.Basis.Kept, now)
                    {
                        Spread = measure == ForecastMeasure.Grr ? line.Spread : 0,
                        Sensitivity = measure == ForecastMeasure.Grr ? line.Sensitivity : 0,
                        IsReconstructed = forecast.IsReconstructed,
                    };
                }
            }
        }
    }
}
