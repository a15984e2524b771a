using Hale.Core.Time;
using Hale.Engine.Forecasting.Records;
using Hale.Operations.Storing;
using Microsoft.EntityFrameworkCore;

namespace Hale.Operations.Forecasts;

/// <summary>The forecasts that were made. What is there is looked up while nobody else writes, so that the same forecast made twice at once is kept once.</summary>
internal sealed class ForecastStore(OperationsSession session) : IForecastStore
{
    public Task<int> KeepAsync(IReadOnlyList<KeptForecast> forecasts, CancellationToken cancellationToken) => forecasts.Count == 0 ? Task.FromResult(0) : session.WriteAsync(
        async context =>
        {
            var known = new HashSet<ForecastKey>();
            foreach (var (score, asOf) in forecasts.Select(forecast => (forecast.Key.Score, forecast.Key.AsOf)).Distinct())
            {
                known.UnionWith((await OfMoment(context, score, asOf).ToListAsync(cancellationToken)).Select(ForecastRows.KeyOf));
            }

            var added = forecasts.Where(forecast => known.Add(forecast.Key)).Select(ForecastRows.Of).ToList();
            context.AddRange(added);
            return added.Count;
        },
        cancellationToken);

    public Task<IReadOnlyList<KeptForecast>> ListAsync(string score, CancellationToken cancellationToken) => session.ReadAsync<IReadOnlyList<KeptForecast>>(
        async context =>
        [
            .. (await context.Forecasts.AsNoTracking().Where(row => row.Score == score).ToListAsync(cancellationToken)).Select(ForecastRows.Of)
                .OrderBy(forecast => forecast.Key.AsOf)
                .ThenBy(forecast => forecast.Key.Months)
                .ThenBy(forecast => forecast.Key.By, StringComparer.Ordinal)
                .ThenBy(forecast => forecast.Key.Segment, StringComparer.Ordinal)
                .ThenBy(forecast => forecast.Key.Measure)
                .ThenBy(forecast => forecast.MadeAt),
        ],
        cancellationToken);

    private static IQueryable<ForecastRow> OfMoment(OperationsContext context, string score, Instant asOf) =>
        context.Forecasts.AsNoTracking().Where(row => row.Score == score && row.AsOf == asOf);
}
