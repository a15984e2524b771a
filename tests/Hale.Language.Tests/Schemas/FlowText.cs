using System.Text.Json;
using System.Text.RegularExpressions;
using Hale.Language.Yaml;

namespace Hale.Tests.Schemas;

/// <summary>Writes a tree as YAML in one line.</summary>
internal static partial class FlowText
{
    public static string Of(YamlNode node) => node.Match(
        Text,
        list => $"[{string.Join(", ", list.Items.Select(Of))}]",
        map => $"{{ {string.Join(", ", map.Entries.Select(entry => $"{Text(entry.Key)}: {Of(entry.Value)}"))} }}");

    private static string Text(YamlScalar scalar) => scalar.IsPlain && Plain().IsMatch(scalar.Text) ? scalar.Text : JsonSerializer.Serialize(scalar.Text);

    [GeneratedRegex(@"^[\w.%-]+$", RegexOptions.None, 1000)]
    private static partial Regex Plain();
}
