namespace Hale.Statistics.Regression;

/// <summary>
/// Damped Newton steps on the parameters that are not held at their bound. A step stops where a coefficient meets 0, which is then held; at the minimum over the
/// others, the held coefficient whose gradient points inwards most is let go. Each minimum is lower than the one before, so that the search ends.
/// </summary>
internal sealed partial class NewtonSearch
{
    private const int MostIterations = 500;
    private const double FlatGradient = 1e-10;
    private const double RoundingOfTerms = 1e-14;

    /// <summary>A step that moves no row's log odds by more is the last digit of the solution.</summary>
    private const double SmallStep = 1e-6;
    private const double NoStep = 1e-12;

    /// <summary>A gradient that stays flat while steps still move log odds by this much leads to an optimum at infinity.</summary>
    private const double LongStep = .01;
    private const int Patience = 20;

    private readonly LogisticObjective _objective;
    private readonly bool _nonNegative;
    private readonly bool[] _free;
    private readonly LogisticPoint _start;
    private double[] _parameters;
    private LogisticPoint _point;
    private int _iterations;
    private int _longSteps;

    private NewtonSearch(LogisticObjective objective, bool nonNegative, ReadOnlySpan<double> start)
    {
        _objective = objective;
        _nonNegative = nonNegative;
        _free = new bool[objective.Parameters];
        _parameters = start.IsEmpty ? BaseRate(objective) : Standardised(objective, nonNegative, start);
        _point = _start = objective.At(_parameters);
        for (var i = 0; i < _free.Length; i++)
        {
            _free[i] = !nonNegative || i == _free.Length - 1 || _parameters[i] > 0 || _point.Gradient[i] < 0;
        }
    }

    /// <summary>The minimum. A start so far off that rounding ends the search is left for the base rate: no start makes a fit that would not be found without.</summary>
    internal static Answer<LogisticOptimum> Minimum(LogisticObjective objective, bool nonNegative, ReadOnlySpan<double> start)
    {
        var found = new NewtonSearch(objective, nonNegative, start).Run();
        return found.IsKnown || start.IsEmpty ? found : new NewtonSearch(objective, nonNegative, []).Run();
    }

    /// <summary>The base rate, unless the offset is there to say it.</summary>
    private static double[] BaseRate(LogisticObjective objective)
    {
        var parameters = new double[objective.Parameters];
        var rate = objective.TargetSum / objective.WeightSum;
        parameters[^1] = objective.HasOffset ? 0 : Math.Log(rate / (1 - rate));
        return parameters;
    }

    private static double[] Standardised(LogisticObjective objective, bool nonNegative, ReadOnlySpan<double> start)
    {
        var parameters = start.ToArray();
        for (var i = 0; i < parameters.Length - 1; i++)
        {
            var coefficient = nonNegative ? Math.Max(0, start[i]) : start[i];
            parameters[i] = coefficient * objective.Columns.Deviations[i];
            parameters[^1] += coefficient * objective.Columns.Means[i];
        }

        return parameters;
    }

    private Answer<LogisticOptimum> Run()
    {
        for (; _iterations < MostIterations; _iterations++)
        {
            if (Step() is not { } step)
            {
                return Cholesky.Of(Reduced(_start.Hessian)) is null ? Degeneracy.Singular : Degeneracy.Separation;
            }

            var change = LargestChange(step);
            var flat = IsFlat();
            _longSteps = flat && change >= LongStep ? _longSteps + 1 : 0;
            if (_longSteps > Patience)
            {
                return Degeneracy.Separation;
            }

            if (change <= NoStep || (flat && change <= SmallStep))
            {
                if (!LetGo())
                {
                    return new LogisticOptimum(_parameters, _free, _point, _iterations);
                }
            }
            else if (!Advance(step))
            {
                return Degeneracy.NoConvergence;
            }
        }

        return Degeneracy.NoConvergence;
    }

    private double Tolerance(int parameter) => Math.Max(FlatGradient, RoundingOfTerms * _point.Terms[parameter]);

    private bool IsFlat()
    {
        for (var i = 0; i < _free.Length; i++)
        {
            if (_free[i] && !(Math.Abs(_point.Gradient[i]) <= Tolerance(i)))
            {
                return false;
            }
        }

        return true;
    }

    private double LargestChange(double[] step)
    {
        var result = Math.Abs(step[^1]);
        for (var i = 0; i < step.Length - 1; i++)
        {
            result += Math.Abs(step[i]) * _objective.Columns.Reach[i];
        }

        return result;
    }

    private double[]? Step()
    {
        var members = Members();
        var gradient = members.Select(member => _point.Gradient[member]).ToArray();
        if (Cholesky.Of(Reduced(_point.Hessian))?.Solve(gradient) is not { } solution)
        {
            return null;
        }

        var step = new double[_free.Length];
        for (var i = 0; i < members.Length; i++)
        {
            step[members[i]] = solution[i];
        }

        return step;
    }

    private int[] Members() => [.. Enumerable.Range(0, _free.Length).Where(i => _free[i])];

    private double[,] Reduced(double[,] matrix)
    {
        var members = Members();
        var result = new double[members.Length, members.Length];
        for (var i = 0; i < members.Length; i++)
        {
            for (var j = 0; j < members.Length; j++)
            {
                result[i, j] = matrix[members[i], members[j]];
            }
        }

        return result;
    }
}
