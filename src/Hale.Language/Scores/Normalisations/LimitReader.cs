using Hale.Core.Scorecards;
using Hale.Core.Values;
using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Expressions;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Reads limits: numbers, or metrics that stand for them.</summary>
internal sealed class LimitReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The limit under a key; null when something was reported.</summary>
    public Limit? Required(MapReader map, string key) => map.Required(key) is { } node ? Read(node, $"`{key}`") : null;

    /// <summary>The metrics of a range are numbers; false when something was reported.</summary>
    public bool Check(LimitRange range, SourceSpan span)
    {
        var sound = true;
        foreach (var metric in range.Metrics)
        {
            sound &= Check(metric, span);
        }

        return sound;
    }

    private Limit? Read(YamlNode node, string what)
    {
        if (_read.Scalar(node, what) is not { } scalar)
        {
            return null;
        }

        if (Numbers.TryParse(scalar.Text, out var number))
        {
            return number;
        }

        if (Names.IsName(scalar.Text))
        {
            return Check(scalar.Text, scalar.Span) ? Limit.Of(scalar.Text) : null;
        }

        context.Bag.Report(ShapeRules.NotANumber, node.Span, $"{what} is `{scalar.Text}`, which is not a number", "write a number, or the name of a metric that gives it");
        return null;
    }

    private bool Check(string name, SourceSpan span)
    {
        if (context.Metric(name, span, "write a number, or define the metric in metrics/") is not { } metric)
        {
            return false;
        }

        if (metric.Kind != ValueKind.Number)
        {
            context.Bag.Report(PointsRules.LimitKind, span, $"the metric `{name}` is {KindWords.Of(metric.Kind)} and cannot be a limit");
        }

        return metric.Kind == ValueKind.Number;
    }
}
