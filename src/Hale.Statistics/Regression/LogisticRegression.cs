namespace Hale.Statistics.Regression;

/// <summary>
/// Logistic regression (Cox 1958), free, penalised, non-negative or drawn towards given proportions. Solved by damped Newton steps until no first derivative
/// exceeds 1e-10 (or its own rounding error), with coefficients at their bound checked by the conditions of Karush, Kuhn and Tucker.
/// </summary>
public static class LogisticRegression
{
    /// <summary>
    /// The fit of events on predictors. There is none without rows (of positive weight), without events, with only events, when without a penalty the predictors depend
    /// linearly on one another (a column that never varies included: it repeats the intercept), or when they divide events from the rest.
    /// </summary>
    /// <exception cref="ArgumentException">Lengths differ, or a weight or offset is not a number that is allowed.</exception>
    public static Answer<LogisticFit> Fit(DesignMatrix x, ReadOnlySpan<bool> events, LogisticOptions? options = null)
    {
        var targets = new double[events.Length];
        for (var i = 0; i < targets.Length; i++)
        {
            targets[i] = events[i] ? 1 : 0;
        }

        return Fit(x, targets, options ?? new LogisticOptions());
    }

    /// <summary>The fit of targets between 0 (no event) and 1 (event) on predictors, for example shares of events or smoothed events.</summary>
    /// <exception cref="ArgumentException">Lengths differ, or a target, weight or offset is not a number that is allowed.</exception>
    public static Answer<LogisticFit> Fit(DesignMatrix x, ReadOnlySpan<double> targets, LogisticOptions? options = null) =>
        Fit(x, targets.ToArray(), options ?? new LogisticOptions());

    private static Answer<LogisticFit> Fit(DesignMatrix x, double[] targets, LogisticOptions options)
    {
        Require(targets, x.Rows, value => value is >= 0 and <= 1, "a target is between 0 and 1");
        if (!options.Start.IsEmpty && options.Start.Length != x.Columns + 1)
        {
            throw new ArgumentException($"A search begins at {x.Columns + 1} numbers, one for each column and the intercept, not at {options.Start.Length}.", nameof(options));
        }

        Require(options.RowWeights.Span, options.RowWeights.IsEmpty ? 0 : x.Rows, value => value >= 0 && double.IsFinite(value), "a row's weight is 0 or more");
        Require(options.Offset.Span, options.Offset.IsEmpty ? 0 : x.Rows, double.IsFinite, "an offset is a finite number");
        var objective = new LogisticObjective(x, targets, options);
        if (!(objective.WeightSum > 0))
        {
            return Degeneracy.NoRows;
        }

        if (OneClass(objective, targets) is { } reason)
        {
            return reason;
        }

        return NewtonSearch.Minimum(objective, options.NonNegative, options.Start.Span).Select(optimum => new LogisticFit(objective, optimum));
    }

    private static Degeneracy? OneClass(LogisticObjective objective, double[] targets)
    {
        var (some, all) = (false, true);
        for (var i = 0; i < targets.Length; i++)
        {
            var counts = objective.Weight(i) > 0;
            some |= counts && targets[i] > 0;
            all &= !counts || targets[i] >= 1;
        }

        return some ? all ? Degeneracy.OnlyEvents : null : Degeneracy.NoEvents;
    }

    private static void Require(ReadOnlySpan<double> values, int rows, Func<double, bool> allowed, string rule)
    {
        if (values.Length != rows)
        {
            throw new ArgumentException($"There are {values.Length} numbers for {rows} rows: {rule}.", nameof(values));
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!allowed(values[i]))
            {
                throw new ArgumentException($"Row {i} has {values[i]}, but {rule}.", nameof(values));
            }
        }
    }
}
