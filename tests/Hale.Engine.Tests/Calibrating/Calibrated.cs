using Hale.Core.Outcomes;
using Hale.Core.Time;
using Hale.Engine.Backtesting;
using Hale.Engine.Calibrating;
using Hale.Tests.Backtests;

namespace Hale.Engine.Tests.Calibrating;

/// <summary>Maps of made companies.</summary>
internal static class Calibrated
{
    public static MapOptions Quick { get; } = new(Replicates: 100, Threads: 2);

    public static ScoreMap Of(MadeCompany company) => Of(MadeBacktest.Of(company));

    public static ScoreMap Of(Backtest backtest, MapOptions? options = null) =>
        new CalibrateScore(options ?? Quick).Run(backtest, [], backtest.Header.Known, null, CancellationToken.None).Value;

    public static StayingEstimate Staying(ScoreMap map, double? score, TermClass term = TermClass.None, double? due = null) => new ProbabilityOfStaying(map.Map).Of(new MapInput(score, term, due));

    /// <summary>What the truth says of a score of a company whose score has the true weights, nothing missing, and no tendencies.</summary>
    public static double Truth(MadeCompany company, double score) => 1 / (1 + Math.Exp(-(company.Intercept + (company.Slope * score / 100))));

    /// <summary>From a share of the as-ofs on some of those that stayed leave.</summary>
    public static Backtest Worse(Backtest backtest, double from, double leaving, long seed = 5)
    {
        var random = new Random((int)seed);
        var moments = backtest.Rows.Select(row => row.AsOf).Distinct().ToList();
        var first = moments[(int)(from * moments.Count)];
        return backtest with
        {
            Rows = [.. backtest.Rows.Select(row => row.AsOf.CompareTo(first) >= 0 && !row.Left && random.NextDouble() < leaving
                ? row with { Answer = ObservedAnswer.Lost, Kind = OutcomeKind.Churned, SettledAt = row.From }
                : row)],
        };
    }

    /// <summary>Two companies in one, whose accounts have terms of one and of twelve months.</summary>
    public static Backtest Together(MadeCompany monthly, MadeCompany yearly)
    {
        var (first, second) = (MadeBacktest.Of(monthly), MadeBacktest.Of(yearly));
        return first with
        {
            Accounts = [.. first.Accounts, .. second.Accounts.Select(account => $"Y{account}")],
            Rows =
            [
                .. first.Rows.Select(row => row with { TermMonths = 1 })
                    .Concat(second.Rows.Select(row => row with { Account = row.Account + first.Accounts.Count, TermMonths = 12 }))
                    .OrderBy(row => row.AsOf).ThenBy(row => row.Account),
            ],
            Measures = [],
            Predictors = [],
        };
    }

    public static Instant Days(this Instant moment, double days) => new(moment.Micros + (long)(days * Instant.MicrosPerDay));
}
