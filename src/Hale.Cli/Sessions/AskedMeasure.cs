using Hale.Cli.Hosting;
using Hale.Core.Explanation;
using Hale.Engine.Explaining;

namespace Hale.Cli.Sessions;

/// <summary>What a person asked about: a measure of the tree, or a metric that the run kept and no measure shows.</summary>
/// <param name="Node">The measure; null of a metric that stands in none.</param>
/// <param name="Metric">The name of the metric.</param>
internal sealed record AskedMeasure(ExplanationNode? Node, string Metric)
{
    /// <summary>Finds it by its path, its name, its label or its metric; fails with what may have been meant.</summary>
    public static AskedMeasure Find(ExplainedAccount explained, string name)
    {
        var measures = explained.Explanation.Root.Children.SelectMany(AndBelow).Where(node => node.Measure is not null).ToList();
        Func<ExplanationNode, bool>[] ways =
        [
            node => node.Path == name, node => node.Definition.Name == name, node => string.Equals(node.Label, name, StringComparison.OrdinalIgnoreCase), node => node.Measure!.Metric == name,
        ];
        foreach (var found in ways.Select(way => measures.Where(way).ToList()).Where(found => found.Count > 0))
        {
            return found.DistinctBy(node => node.Measure!.Metric, StringComparer.Ordinal).Count() == 1 ? new AskedMeasure(found[0], found[0].Measure!.Metric)
                : throw new Failure(ExitCode.Usage, $"several measures are called `{name}`", $"say which: {string.Join(", ", found.Select(node => $"`{node.Path}`"))}");
        }

        return explained.Account.Values.ContainsKey(name) ? new AskedMeasure(null, name)
            : throw Lookup.NotFound("measure", name, measures.Select(node => node.Definition.Name).Concat(explained.Account.Values.Keys).Distinct(StringComparer.Ordinal));
    }

    private static IEnumerable<ExplanationNode> AndBelow(ExplanationNode node) => node.Children.SelectMany(AndBelow).Prepend(node);
}
