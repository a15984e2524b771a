using System.Collections.Concurrent;
using Hale.Statistics;
using Hale.Statistics.Regression;

namespace Hale.Engine.Calibrating;

/// <summary>
/// The regression behind a map: log odds of staying over the score, what is due, and the class of terms. Every row weighs 1, because the probability is that of an observation: were each
/// account to weigh 1, accounts that stayed long would count less than they are met. What repeats shows in the resamples.
/// </summary>
internal sealed class MapDesign
{
    /// <summary>Precisions of the normal priors (1 / variance). That of the score only keeps it finite; a class of terms is taken to lie half a unit of log odds from the common one.</summary>
    private const double OfScore = 0.01;
    private const double OfDue = 0.16;
    private const double OfTerm = 4;

    /// <summary>So many rows of the base rate of all stand beside the rows without a score.</summary>
    private const double Borrowed = 10;

    private readonly FitRows _rows;
    private readonly MapShape _shape;
    private readonly IReadOnlyList<TermClass> _terms;
    private readonly int[] _scored;
    private readonly double[] _stayed;
    private readonly bool[] _isScored;
    private readonly bool _knowsTime;
    private readonly ConcurrentDictionary<int, DesignMatrix> _matrices = new();

    public MapDesign(FitRows rows, MapShape shape, IReadOnlyList<TermClass> terms)
    {
        (_rows, _shape, _terms) = (rows, shape, terms);
        _isScored = [.. rows.Inputs.Select(input => input.Score is not null)];
        _scored = [.. Enumerable.Range(0, rows.Count).Where(row => _isScored[row])];

        // Columns of nothing but zeros would have the coefficient 0 and cost half of the work.
        _knowsTime = shape != MapShape.Level && rows.Inputs.Any(input => input.DueInDays is not null);
        _stayed = [.. _scored.Select(row => rows.Left[row] ? 0.0 : 1)];
    }

    /// <summary>Where the search for the numbers begins: those of the map itself, near which those of its resamples lie. Null: at the base rate.</summary>
    public MapParameters? Near { get; init; }

    /// <summary>The classes of terms that get an intercept of their own: all that occur, where several do.</summary>
    public static IReadOnlyList<TermClass> TermsOf(FitRows rows)
    {
        TermClass[] terms = [.. rows.Inputs.Where(input => input.Score is not null).Select(input => input.Term).Distinct().Order()];
        return terms.Length > 1 ? terms : [];
    }

    /// <summary>The numbers of the map where each row stands so many times; null where they cannot be found.</summary>
    public double[]? Fit(ReadOnlySpan<int> times)
    {
        var weights = new double[_scored.Length];
        for (var place = 0; place < weights.Length; place++)
        {
            weights[place] = times[_scored[place]];
        }

        // What would fall with the score is left out and the rest fitted again: the optimum under the bound, as the objective has one minimum.
        var (kept, unscored) = (AllRising, Unscored(times));
        while (true)
        {
            var fit = LogisticRegression.Fit(Matrix(kept), _stayed, Options(kept, weights));
            if (!fit.IsKnown)
            {
                return fit.Reason is Degeneracy.NoRows or Degeneracy.NoEvents or Degeneracy.OnlyEvents ? Vector(Smoothed(weights), unscored) : null;
            }

            var falling = Rising(kept).Select((column, place) => (column, Value: fit.Value.Coefficients[place])).Where(one => one.Value < 0).Select(one => one.column).ToList();
            if (falling.Count == 0)
            {
                return Vector(fit.Value, kept, unscored);
            }

            kept = falling.Aggregate(kept, (mask, column) => mask & ~(1 << column));
        }
    }

    private int AllRising => _shape switch { MapShape.Level => 0, MapShape.Line or MapShape.Steps => 1, MapShape.Bend => 3 };

    private static IEnumerable<int> Rising(int kept) => Enumerable.Range(0, 2).Where(column => (kept & (1 << column)) != 0);

    private LogisticOptions Options(int kept, double[] weights) => new()
    {
        RowWeights = weights,
        Start = Near is { } near ? Start(near, kept) : default,
        Penalty = new LogisticPenalty.Ridge(1)
        {
            Shares = [.. Rising(kept).Select(_ => OfScore), .. _knowsTime ? new[] { OfDue, OfDue } : [], .. _terms.Select(_ => OfTerm)],
        },
    };

    private double[] Start(MapParameters near, int kept) =>
        [.. Rising(kept).Select(column => column == 0 ? near.Rise : near.Bend), .. _knowsTime ? new[] { near.Due, near.DueMonths } : [], .. near.Terms, near.Common];

    private DesignMatrix Matrix(int kept) => _matrices.GetOrAdd(kept, _ =>
    {
        List<double[]> columns = [.. Rising(kept).Select(column => Column(input => Score(input.Score!.Value, column)))];
        if (_knowsTime)
        {
            columns.Add(Column(input => input.DueInDays is null ? 0 : 1));
            columns.Add(Column(input => (input.DueInDays ?? 0) / ProbabilityMap.DaysPerMonth));
        }

        columns.AddRange(_terms.Select(term => Column(input => input.Term == term ? 1 : 0)));
        return columns.Count == 0 ? DesignMatrix.WithoutColumns(_scored.Length) : DesignMatrix.OfColumns(columns);
    });

    private double Score(double score, int column) => (_shape, column) switch
    {
        (MapShape.Bend, 0) => Math.Log(ProbabilityMap.Inside(score)),
        (MapShape.Bend, _) => -Math.Log(1 - ProbabilityMap.Inside(score)),
        _ => score / 100,
    };

    private double[] Column(Func<MapInput, double> value) => [.. _scored.Select(row => value(_rows.Inputs[row]))];

    private double[] Vector(LogisticFit fit, int kept, double unscored)
    {
        var rising = Rising(kept).ToList();
        var values = fit.Coefficients;
        var rest = values.Skip(rising.Count).ToList();
        double Of(int column) => rising.IndexOf(column) is var place and >= 0 ? values[place] : 0;
        return
        [
            fit.Intercept, Of(0), Of(1), _knowsTime ? rest[0] : 0, _knowsTime ? rest[1] : 0, unscored, .. rest.Skip(_knowsTime ? 2 : 0),
        ];
    }

    private double[] Vector(double common, double unscored) => [common, 0, 0, 0, 0, unscored, .. _terms.Select(_ => 0.0)];

    /// <summary>The log odds of staying of rows of one outcome, or of none, with half a row of either added.</summary>
    private double Smoothed(double[] weights)
    {
        var (all, stayed) = (0.0, 0.0);
        for (var place = 0; place < weights.Length; place++)
        {
            all += weights[place];
            stayed += weights[place] * _stayed[place];
        }

        return Odds.Log((stayed + 0.5) / (all + 1));
    }

    private double Unscored(ReadOnlySpan<int> times)
    {
        var (all, stayed, here, stayedHere) = (0L, 0L, 0L, 0L);
        for (var row = 0; row < times.Length; row++)
        {
            var stays = _rows.Left[row] ? 0 : times[row];
            all += times[row];
            stayed += stays;
            here += _isScored[row] ? 0 : times[row];
            stayedHere += _isScored[row] ? 0 : stays;
        }

        return Odds.Log((stayedHere + (Borrowed * (stayed + 0.5) / (all + 1))) / (here + Borrowed));
    }
}
