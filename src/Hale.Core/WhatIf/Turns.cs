using Hale.Core.Expressions;
using Hale.Core.Scorecards;
using Hale.Core.Values;

namespace Hale.Core.WhatIf;

/// <summary>The values of one metric at which something about a score may turn: limits of points, numbers in conditions, and categories.</summary>
/// <param name="metric">The name of the metric.</param>
/// <param name="account">The account's values, which stand for limits that are metrics.</param>
internal sealed class Turns(string metric, IValueSource account)
{
    private readonly SortedSet<decimal> _numbers = [];
    private readonly SortedSet<string> _categories = new(StringComparer.Ordinal);

    /// <summary>The numbers, rising.</summary>
    public IReadOnlyCollection<decimal> Numbers => _numbers;

    /// <summary>The categories, in ordinal order.</summary>
    public IReadOnlyCollection<string> Categories => _categories;

    /// <summary>Whether the score may turn anywhere between the numbers too, because a formula reads the metric, or several places do.</summary>
    public bool AreRough { get; private set; }

    /// <summary>The places in the trees that read the metric as a measure's own.</summary>
    public int Measures { get; private set; }

    /// <summary>Takes what a score says.</summary>
    public void Add(Score score)
    {
        Add(score.Eligible);
        foreach (var scorecard in score.Scorecards)
        {
            Add(scorecard.When);
            Add(scorecard.Root);
            scorecard.Overrides.ToList().ForEach(rule => Add(rule.When));
            foreach (var adjustment in scorecard.Additions.Adjustments)
            {
                Add((adjustment as Adjustment.Fixed)?.When);
                Add((ScorecardNode?)(adjustment as Adjustment.Measured)?.Measure);
            }
        }
    }

    /// <summary>Takes an expression: every number and category in it, and every number that it compares the metric with.</summary>
    public void Add(Expression? expression)
    {
        if (expression is not null && ExpressionReferences.Of(expression).Contains(metric))
        {
            AreRough |= expression.Kind == ValueKind.Number || IsComputed(expression);
            Collect(expression);
        }
    }

    private void Add(ScorecardNode? node) => node?.Match(
        group =>
        {
            group.Children.ToList().ForEach(Add);
            return true;
        },
        measure =>
        {
            Add(measure);
            return true;
        },
        rules =>
        {
            rules.Rules.ToList().ForEach(rule => Add(rule.When));
            return true;
        });

    private void Add(Measure measure)
    {
        Add(measure.When);
        Add(measure.Normalisation, measure.Metric);
        Measures += measure.Metric == metric ? 1 : 0;
        foreach (var segment in measure.Segments is { } segments ? segments.Cases.Values.Append(segments.Otherwise) : [])
        {
            Add(segment.Normalisation, segment.Metric);
        }
    }

    private void Add(Normalisation normalisation, string own)
    {
        if (own == metric)
        {
            AddLimits(normalisation);
        }

        if (normalisation.LimitMetrics.Contains(metric))
        {
            AreRough = true;
            AddValueOf(own);
            AddLimits(normalisation);
        }

        Add((normalisation as Normalisation.Formula)?.Points);
        if (normalisation is Normalisation.Lookup lookup)
        {
            (lookup.Across == metric ? lookup.Columns : []).ToList().ForEach(Add);
            (own == metric ? lookup.Rows : []).ToList().ForEach(row => Add(row.Part));
        }

        foreach (var category in own == metric && normalisation is Normalisation.Map map ? map.Points.Keys : [])
        {
            _categories.Add(category);
        }
    }

    private void AddLimits(Normalisation normalisation) => normalisation.With(limit =>
    {
        AddLimit(limit);
        return limit.Number;
    });

    private void Add(LookupPart part) => part.Match(
        values =>
        {
            AddLimit(values.Range.Low);
            AddLimit(values.Range.High);
            return true;
        },
        category => _categories.Add(category.Name),
        _ => false);

    private void AddLimit(Limit? limit)
    {
        if (limit is { Metric: { } other })
        {
            AddValueOf(other);
        }
        else if (limit is { } written)
        {
            _numbers.Add(written.Number);
        }
    }

    private void Collect(Expression expression)
    {
        switch (expression)
        {
            case NumberLiteral number:
                _numbers.Add(number.Number);
                break;
            case TextLiteral text:
                _categories.Add(text.Value.Text);
                break;
            case Membership membership:
                membership.Literals.ToList().ForEach(Collect);
                break;
            case Reference reference when reference.Name != metric:
                AddValueOf(reference.Name);
                break;
        }

        expression.Accept(Operands.Instance).ToList().ForEach(Collect);
    }

    /// <summary>Whether something is computed from the metric before it is compared.</summary>
    private bool IsComputed(Expression expression) => ExpressionReferences.Of(expression).Contains(metric)
        && (expression is Arithmetic or Call or Negate || expression.Accept(Operands.Instance).Any(IsComputed));

    private void AddValueOf(string name)
    {
        if (name != metric && account[name] is { IsMissing: false, Kind: ValueKind.Number, Number: var number } && Math.Abs(number) < 1e12)
        {
            _numbers.Add((decimal)number);
        }
    }
}
