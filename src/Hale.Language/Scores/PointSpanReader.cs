using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>Reads distances in points of the outer scale.</summary>
internal sealed class PointSpanReader(ScoreContext context)
{
    private readonly NodeReader _read = new(context.Bag);

    /// <summary>The distance on the inner scale; null when there is none or something was reported.</summary>
    /// <param name="node">The value; null when it is not written.</param>
    /// <param name="what">What it is, for messages.</param>
    /// <param name="mayBeZero">Whether it may be 0.</param>
    /// <param name="advice">What to write.</param>
    public decimal? Read(YamlNode? node, string what, bool mayBeZero, string advice)
    {
        if (node is null || _read.Number(node, what) is not { } points || context.Scale is not { } scale)
        {
            return null;
        }

        var length = scale.Length;
        if (points > length || points < 0 || (points == 0 && !mayBeZero))
        {
            context.Bag.Report(ShapeRules.OutOfRange, node.Span, $"{what} is `{((YamlScalar)node).Text}`, which is not possible", advice);
            return null;
        }

        return points * 100 / length;
    }
}
