using Hale.Language.Yaml;

namespace Hale.Language.Formatting;

/// <summary>Whether two trees say the same, wherever it stands.</summary>
internal static class SameTree
{
    public static bool Are(YamlNode left, YamlNode right) => (left, right) switch
    {
        (YamlScalar one, YamlScalar other) => one.Text == other.Text && one.IsPlain == other.IsPlain,
        (YamlSequence one, YamlSequence other) => one.Items.Count == other.Items.Count && one.Items.Zip(other.Items).All(pair => Are(pair.First, pair.Second)),
        (YamlMapping one, YamlMapping other) => one.Entries.Count == other.Entries.Count
            && one.Entries.Zip(other.Entries).All(pair => Are(pair.First.Key, pair.Second.Key) && Are(pair.First.Value, pair.Second.Value)),
        _ => false,
    };
}
