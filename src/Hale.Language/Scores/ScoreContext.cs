using Hale.Core.Expressions;
using Hale.Core.Metrics;
using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Metrics;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>What the parts of one score share while they are read.</summary>
/// <param name="Scale">The outer scale; null when it was reported, so that numbers on it cannot be judged.</param>
/// <param name="Rounding">The decimal places of the score.</param>
/// <param name="Bands">The bands; null when they were reported.</param>
/// <param name="Metrics">The metrics of the project.</param>
/// <param name="Bag">Where problems are reported.</param>
internal sealed record ScoreContext(Scale? Scale, Rounding Rounding, BandSet? Bands, MetricTable Metrics, DiagnosticBag Bag)
{
    public PointsReader Points { get; } = new(Scale, Bag);

    /// <summary>The points tables and measure sets that may be used.</summary>
    public ScoreLibrary Library { get; init; } = new();

    /// <summary>What conditions may read.</summary>
    public INameScope Names { get; init; } = Metrics;

    /// <summary>Whether the score is a grade.</summary>
    public bool IsGraded { get; init; }

    /// <summary>A metric by its name; null when there is none, which is reported, or when it was reported where it is defined.</summary>
    public Metric? Metric(string name, SourceSpan where, string fix)
    {
        if (!Metrics.Contains(name) && Metrics.IsComplete)
        {
            Bag.Report(NameRules.UnknownMetric, where, $"there is no metric `{name}`", Metrics.AdviceFor(name) ?? Suggestion.Advice(name, Metrics.Names, fix));
        }

        return Metrics.Of(name);
    }

    /// <summary>The condition under a key; null when the key is absent or something was reported.</summary>
    public Expression? Condition(MapReader map, string key)
    {
        var condition = map.Expression(key) is { } text ? ExpressionBinder.Bind(text, Names, ValueKind.Boolean, Bag) : null;
        if (condition is not null)
        {
            new DeadlineLint(Metrics, Bag).Check(condition, map.Optional(key)!.Span);
        }

        return condition;
    }
}
