using Hale.Core.Scorecards;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores.Normalisations;

/// <summary>Reads ranges of values.</summary>
internal sealed class RangeReader(ScoreContext context)
{
    public const string Else = "else";

    private readonly LimitReader _limits = new(context);

    /// <summary>The range; null when something was reported. <c>else</c> is every number and comes last.</summary>
    public LimitRange? Read(YamlScalar text, bool isLast)
    {
        if (text.Text == Else)
        {
            if (!isLast)
            {
                context.Bag.Report(MeaningRules.AfterElse, text.Span, "`else` is not the last range");
            }

            return NumberRange.All;
        }

        if (!RangeText.TryParse(text.Text, out var range))
        {
            context.Bag.Report(ShapeRules.BadRange, text.Span, $"`{text.Text}` is not a range of values");
            return null;
        }

        if (range.Written is { IsEmpty: true })
        {
            context.Bag.Report(MeaningRules.EmptyRange, text.Span, $"`{text.Text}` holds no value");
            return null;
        }

        return _limits.Check(range, text.Span) ? range : null;
    }
}
