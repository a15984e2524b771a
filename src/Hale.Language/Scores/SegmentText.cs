using Hale.Language.Yaml;

namespace Hale.Language.Scores;

/// <summary>
/// Choices by segment as they are written: <c>{ by: plan, enterprise: 30, smb: 20, else: 25 }</c> in the place of a value. What stands around them is read once for
/// each segment, with the segment's value in their place, so that every check applies to each.
/// </summary>
internal static class SegmentText
{
    public const string By = "by";
    public const string Else = "else";

    /// <summary>Whether a value is a choice: a mapping in which <c>by</c> names something.</summary>
    public static bool IsChoice(YamlNode? node) =>
        node is YamlMapping mapping && mapping.Entries.Any(entry => entry.Key.Text == By && entry.Value is YamlScalar name && Text.Names.IsName(name.Text));

    /// <summary>The choices within a value, the outer ones.</summary>
    public static IEnumerable<YamlMapping> Within(YamlNode node) => IsChoice(node)
        ? [(YamlMapping)node]
        : node.Match(_ => [], list => list.Items.SelectMany(Within), mapping => mapping.Entries.SelectMany(entry => Within(entry.Value)));

    /// <summary>The name of the metric by which a choice is made.</summary>
    public static YamlScalar NameOf(YamlMapping choice) => (YamlScalar)choice.Entries.First(entry => entry.Key.Text == By).Value;

    /// <summary>The cases of a choice, without <c>else</c>.</summary>
    public static IEnumerable<YamlEntry> CasesOf(YamlMapping choice) => choice.Entries.Where(entry => entry.Key.Text is not (By or Else));

    /// <summary>A value with the choices by a metric decided.</summary>
    /// <param name="node">The value.</param>
    /// <param name="metric">The metric.</param>
    /// <param name="decide">What a choice comes to.</param>
    public static YamlNode Decide(YamlNode node, string metric, Func<YamlMapping, YamlNode> decide) => IsChoice(node)
        ? NameOf((YamlMapping)node).Text == metric ? Decide(decide((YamlMapping)node), metric, decide) : node
        : node.Match<YamlNode>(
            scalar => scalar,
            list => list with { Items = [.. list.Items.Select(item => Decide(item, metric, decide))] },
            mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = Decide(entry.Value, metric, decide) })] });
}
