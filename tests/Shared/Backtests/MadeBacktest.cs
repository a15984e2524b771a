using Hale.Core.Outcomes;
using Hale.Core.Scoring;
using Hale.Core.Time;
using Hale.Core.Validation;
using Hale.Core.Values;
using Hale.Engine.Backtesting;

namespace Hale.Tests.Backtests;

/// <summary>Backtests of companies whose truth is known: closes of months, each looking one month ahead, so that every outcome is one draw.</summary>
internal sealed class MadeBacktest
{
    private static readonly DateOnly FirstClose = new(2024, 1, 31);
    private static readonly ValidationRules Rules = new(new ObservationSchedule.Closes(CalendarUnit.Month, new Period(1, WindowUnit.Month)), [0]);

    private readonly MadeCompany _company;
    private readonly Random _random;
    private readonly int _measures;
    private readonly double[] _shocks;
    private readonly List<BacktestRow> _rows = [];
    private readonly List<double[]> _points = [];
    private readonly List<double[]> _shares = [];

    private MadeBacktest(MadeCompany company)
    {
        _company = company;
        _random = new Random((int)(company.Seed % int.MaxValue));
        _measures = company.Truth.Count;

        // Random numbers of their own, so that a company without shocks is the same as ever.
        var shocks = new Random((int)(((company.Seed % int.MaxValue * 7_919) + 1) % int.MaxValue));
        _shocks = [.. Enumerable.Range(0, company.Months).Select(_ => company.Shock * Normal(shocks))];
    }

    /// <summary>The bands of the score.</summary>
    public static IReadOnlyList<OutlineBand> Bands { get; } = [new OutlineBand("red", 0), new OutlineBand("yellow", 40), new OutlineBand("green", 60)];

    public static Backtest Of(MadeCompany company) => new MadeBacktest(company).Make();

    private Backtest Make()
    {
        for (var account = 0; account < _company.Accounts; account++)
        {
            Live(account);
        }

        int[] order = [.. Enumerable.Range(0, _rows.Count).OrderBy(row => _rows[row].AsOf).ThenBy(row => _rows[row].Account)];
        var header = new BacktestHeader(1, "health", new string('0', 64), Rules, Close(_company.Months + 1), "made", Close(_company.Months + 1));
        return new Backtest(
            header,
            new ScoreOutline("health", "Health", null, 0, 100, 1, "away from zero", Bands, 0, [Scorecard()]),
            [.. Enumerable.Range(0, _company.Accounts).Select(account => $"A-{account:00000}")],
            [.. order.Select(row => _rows[row])],
            [.. Enumerable.Range(0, _measures).Select(measure => Column(measure, order))],
            [.. Enumerable.Range(0, _measures).Select(measure => new PredictorColumn(Metric(measure), order.Select(row => _points[row][measure]).ToArray()))],
            []);
    }

    /// <summary>The account from a first month on, until it leaves.</summary>
    private void Live(int account)
    {
        var tendency = _company.Tendency * Normal();
        var latent = Enumerable.Range(0, _measures).Select(_ => Normal()).ToArray();
        var heldOut = _company.Played > 0 && _random.NextDouble() < 0.1;
        for (var (month, stays) = (_random.Next(_company.Months / 3), true); month < _company.Months && stays; month++)
        {
            for (var measure = 0; measure < _measures; measure++)
            {
                latent[measure] = (_company.Persistence * latent[measure]) + (Math.Sqrt(1 - (_company.Persistence * _company.Persistence)) * Normal());
            }

            stays = Observe(account, month, latent, tendency, heldOut);
        }
    }

    private bool Observe(int account, int month, double[] latent, double tendency, bool heldOut)
    {
        // A standard normal number becomes 0 to 100 by its rank, so that points are spread evenly.
        double[] all = [.. latent.Select(value => 100 * Phi(value))];
        double[] shown = [.. all.Select(points => _random.NextDouble() < _company.Missing ? double.NaN : points)];
        var weights = _company.Weights ?? _company.Truth;
        var present = Enumerable.Range(0, _measures).Where(measure => !double.IsNaN(shown[measure])).ToList();
        var total = present.Sum(measure => weights[measure]);
        var score = total > 0 ? present.Sum(measure => weights[measure] * shown[measure]) / total : (double?)null;
        var band = score is { } number ? Bands.Count(limit => number >= (double)limit.From) - 1 : -1;
        var played = band == 0 && !heldOut && _random.NextDouble() < _company.Played;
        var logit = _company.Intercept + (_company.Slope * all.Select((points, measure) => _company.Truth[measure] * points / 100).Sum()) + tendency + _shocks[month];
        var leaving = (played ? 1 - _company.Saved : 1) / (1 + Math.Exp(logit));
        var left = _random.NextDouble() < leaving;
        _points.Add(shown);
        _shares.Add([.. shown.Select((points, measure) => double.IsNaN(points) || total <= 0 ? 0 : weights[measure] / total)]);
        _rows.Add(new BacktestRow(account, Close(month), Close(month), Close(month + 1), left ? ObservedAnswer.Lost : ObservedAnswer.Retained)
        {
            Kind = left ? OutcomeKind.Churned : null,
            SettledAt = left ? new Instant(Close(month).Micros + (15 * Instant.MicrosPerDay)) : null,
            Score = score,
            Alone = score,
            Band = band,
            Coverage = total / weights.Sum(),
            Revenue = 1_000 * (1 + (account % 50)),
            Since = new Instant(Close(0).Micros - (account % 900 * Instant.MicrosPerDay)),
            Played = played,
            HeldOut = heldOut,
            Visible = _company.Played > 0,
        });
        return !left;
    }

    private OutlineScorecard Scorecard()
    {
        var weights = _company.Weights ?? _company.Truth;
        return new OutlineScorecard("all", "All", [new OutlineNode(0, -1, 0, "root", string.Empty, "All", 1, null), .. Enumerable.Range(0, _measures).Select(Node)], []);

        OutlineNode Node(int measure) => new(
            measure + 1, 0, measure, Metric(measure), Metric(measure), Label(measure), (decimal)Math.Round(weights[measure], 6),
            new OutlineMeasure(Metric(measure), Label(measure), "none", "number", "0 → 0, 100 → 100", "weight goes to the others", null, null, false));
    }

    private MeasureColumn Column(int measure, int[] order)
    {
        var weights = _company.Weights ?? _company.Truth;
        double[] points = [.. order.Select(row => _points[row][measure])];
        return new MeasureColumn(
            0, measure + 1, Metric(measure), Label(measure), points,
            points.Select(value => double.IsNaN(value) ? NodeState.Missing : NodeState.Present).ToArray(),
            points.Select(value => double.IsNaN(value) ? MissingReason.NoData : MissingReason.None).ToArray(),
            order.Select(row => _shares[row][measure]).ToArray())
        {
            NominalShare = weights[measure] / weights.Sum(),
        };
    }

    private static string Metric(int measure) => $"m{measure + 1}";

    private static string Label(int measure) => $"Measure {measure + 1}";

    private static Instant Close(int month)
    {
        var day = FirstClose.AddDays(1).AddMonths(month);
        return Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero));
    }

    private double Normal() => Normal(_random);

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    /// <summary>The distribution function of the standard normal (Zelen and Severo 1964, Abramowitz and Stegun 26.2.17, error below 7.5e-8).</summary>
    private static double Phi(double value)
    {
        var t = 1 / (1 + (0.2316419 * Math.Abs(value)));
        var tail = Math.Exp(-value * value / 2) / Math.Sqrt(2 * Math.PI) * t * (0.319381530 + (t * (-0.356563782 + (t * (1.781477937 + (t * (-1.821255978 + (t * 1.330274429))))))));
        return value >= 0 ? 1 - tail : tail;
    }
}
