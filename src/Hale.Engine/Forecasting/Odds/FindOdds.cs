using Hale.Core.Definitions;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Engine.Forecasting.Reading;

namespace Hale.Engine.Forecasting.Odds;

/// <summary>
/// Finds where the probabilities of a forecast come from: the newest map of the definition where all that it was fitted on was over by the moment; else a map fitted on the observations of a
/// backtest that were settled and known by then; else the rates of past renewals.
/// </summary>
/// <param name="maps">Where maps are kept.</param>
/// <param name="backtest">Reads the observations of the definition, once and only where they are needed; null where there are none.</param>
public sealed class FindOdds(IMapStore maps, Func<Task<Backtest?>> backtest)
{
    private const long Seed = 1;

    private Task<Backtest?>? _backtest;

    /// <summary>The probabilities; null where neither a map nor a past decision is there.</summary>
    public async Task<IStayingOdds?> RunAsync(ForecastRequest request, PastDecisions past, CancellationToken cancellationToken)
    {
        var rates = BaseRateOdds.Of(past, Seed);
        if (request.Score is not { } score)
        {
            return rates;
        }

        var (asOf, zone) = (request.AsOf.Moment, request.Project.Zone);
        var hash = CanonicalDefinition.Of(score, request.Project).Hash;
        var stored = (await maps.ListAsync(score.Name, cancellationToken)).FirstOrDefault(map => map.DefinitionHash == hash && map.FittedUntil <= Settled(request));
        return stored is not null ? new MapOdds(stored, FormattableString.Invariant($"map {stored.Number}"), asOf, zone, rates)
            : await FittedAsync(request, cancellationToken) is { } fitted ? new MapOdds(fitted, $"map of what was known by {request.AsOf.Label}", asOf, zone, rates)
            : rates;
    }

    /// <summary>Until when outcomes were settled by the as-of: while a grace was open nobody knew whether a term had been renewed or lost.</summary>
    private static Instant Settled(ForecastRequest request) =>
        request.Project.Lifecycle?.Grace is { } grace ? grace.StartBefore(request.AsOf.Moment, request.Project.Zone) : request.AsOf.Moment;

    private async Task<ScoreMap?> FittedAsync(ForecastRequest request, CancellationToken cancellationToken)
    {
        var asOf = request.AsOf.Moment;
        if (await (_backtest ??= backtest()) is not { } all)
        {
            return null;
        }

        var known = SettledBacktest.Of(all, Settled(request));
        var fitted = new CalibrateScore(new MapOptions()).Run(known, [], asOf, progress: null, cancellationToken);
        return fitted.IsKnown ? fitted.Value : null;
    }
}
