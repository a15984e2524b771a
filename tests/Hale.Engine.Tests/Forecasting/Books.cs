using Hale.Core.Time;
using Hale.Engine.Forecasting;
using Hale.Engine.Forecasting.Changes;
using Hale.Engine.Forecasting.Figures;
using Hale.Engine.Forecasting.Odds;

namespace Hale.Engine.Tests.Forecasting;

/// <summary>Books of customers for tests, as of the close of 2024-12-31.</summary>
internal static class Books
{
    public static Instant AsOf { get; } = ProjectZone.Utc.StartOfDay(new DateOnly(2025, 1, 1));

    public static Instant In(int days) => new(AsOf.Micros + (days * Instant.MicrosPerDay));

    /// <summary>A customer that decides in some days about a term of twelve months.</summary>
    public static ForecastAccount Due(string account, double revenue, int days, int months = 12) => new(account, [new ForecastStake(revenue, In(days), In(days), months)], 50);

    /// <summary>A customer without an agreed end.</summary>
    public static ForecastAccount Open(string account, double revenue) => new(account, [new ForecastStake(revenue, null, null, null)], 50);

    public static ForecastBook Of(params IReadOnlyList<ForecastAccount> accounts) => new(AsOf, ProjectZone.Utc, [.. accounts.OrderBy(account => account.Account, StringComparer.Ordinal)]);

    /// <summary>Everybody has one probability, taken as known.</summary>
    public static IStayingOdds Odds(double probability, double horizonDays = 90) => Odds(_ => probability, horizonDays);

    /// <summary>A probability by score, taken as known.</summary>
    public static IStayingOdds Odds(Func<double?, double> probability, double horizonDays = 90) =>
        new GivenOdds(new OddsBasis("given", true, true, 100, 10), horizonDays, (score, _, _) => new Staying(probability(score), ReadOnlyMemory<double>.Empty));

    public static IReadOnlyList<ForecastLine> Lines(ForecastBook book, IStayingOdds odds, int months = 3, double excess = 0, int draws = 200) =>
        new ComputeForecast(book, odds, new SimulationSettings(excess) { Draws = draws }).Lines(ForecastWindow.Of(book.AsOf, months, book.Zone), CancellationToken.None);

    /// <summary>Renewals fall by a share of what is paid, every one.</summary>
    public static RenewalChange Falling(double size) => new(new ChangeRate(1e9, 1e-9, [size]), ChangeRate.Never, 100, false);

    /// <summary>Renewals rise by a share of what is paid, every one.</summary>
    public static RenewalChange Rising(double size) => new(ChangeRate.Never, new ChangeRate(1e9, 1e-9, [size]), 100, false);
}
