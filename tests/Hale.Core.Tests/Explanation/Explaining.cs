using Hale.Core.Explanation;
using Hale.Core.Metrics;
using Hale.Core.Scoring;
using Hale.Tests.Scoring;

namespace Hale.Tests.Explanation;

/// <summary>Explanations of scored accounts, and nodes of them by path.</summary>
internal static class Explaining
{
    public static ScoreExplanation Explain(this Scored scored, params (string Name, Unit Unit)[] units) => ScoreExplanation.Explain(
        ScoreOutline.Of(scored.Definition, ScoreBuilder.Metrics(scored.Definition, units), _ => false), scored.Result, scored.Values);

    public static ExplanationNode Node(this ScoreExplanation explanation, string path) => explanation.Root.AndBelow().Single(node => node.Path == path);

    public static IEnumerable<ExplanationNode> AndBelow(this ExplanationNode node) => node.Children.SelectMany(AndBelow).Prepend(node);
}
