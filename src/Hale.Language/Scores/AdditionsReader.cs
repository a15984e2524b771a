using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Text;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads <c>start</c>, <c>adjust</c> and <c>clamp</c> of a scorecard.</summary>
internal sealed class AdditionsReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);
    private readonly AdjustmentReader _adjustments = new(context);

    public Additions Read(MapReader scorecard)
    {
        if (context.Scale is { HigherIsWorse: true } && (scorecard.Entry("start") ?? scorecard.Entry("adjust") ?? scorecard.Entry("clamp")) is { } entry)
        {
            context.Bag.Report(PathRules.OfARisk, entry.Key.Span, $"{scorecard.What} has `{entry.Key.Text}` where higher is worse");
        }

        var start = scorecard.Optional("start") is { } node ? context.Points.Read(node, "the start value") : null;
        var (atLeast, atMost) = Clamp(scorecard);
        return new Additions(start, Adjustments(scorecard), atLeast, atMost);
    }

    private IReadOnlyList<Adjustment> Adjustments(MapReader scorecard)
    {
        if (scorecard.Optional("adjust") is not { } node || _read.Sequence(node, "`adjust`") is not { } list)
        {
            return [];
        }

        if (list.Items.Count == 0)
        {
            context.Bag.Report(ShapeRules.Empty, node.Span, "`adjust` has no adjustment");
        }

        var taken = new Dictionary<string, YamlScalar>(StringComparer.Ordinal);
        return [.. list.Items.Select(item => _adjustments.Read(item, taken)).OfType<Adjustment>()];
    }

    private (decimal AtLeast, decimal AtMost) Clamp(MapReader scorecard)
    {
        if (scorecard.Optional("clamp") is not { } node || _read.Scalar(node, "`clamp`") is not { } scalar)
        {
            return (0, 100);
        }

        if (scalar.Text.Split("..") is not [var from, var to] || !Numbers.TryParse(from, out var low) || !Numbers.TryParse(to, out var high) || low >= high)
        {
            context.Bag.Report(ShapeRules.BadScale, scalar.Span, $"`{scalar.Text}` are no limits", "write the lower and the upper limit, such as `clamp: 0..100`");
            return (0, 100);
        }

        return (context.Points.Inner(low, scalar.Span, "the lower limit") ?? 0, context.Points.Inner(high, scalar.Span, "the upper limit") ?? 100);
    }
}
