using Hale.Language.Diagnostics;
using Hale.Language.Diagnostics.Rules;
using Hale.Language.Yaml;

namespace Hale.Language.Projects;

/// <summary>The definitions under the one top key of several files, such as <c>metrics:</c>, each name once.</summary>
/// <param name="topKey">The top key.</param>
/// <param name="what">What each is, for messages: "a metric".</param>
/// <param name="bag">Where problems are reported.</param>
/// <param name="areNames">Whether they have names that expressions could use; otherwise any text is one.</param>
internal sealed class NamedDefinitions(string topKey, string what, DiagnosticBag bag, bool areNames = true)
{
    private readonly NodeReader _read = new(bag);
    private readonly Dictionary<string, YamlScalar> _taken = new(StringComparer.Ordinal);

    /// <summary>Whether every file could be read. If not, a name that is not found is no news.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The definitions of all files; of a name that stands twice the first. Its value may have any shape.</summary>
    public IReadOnlyList<YamlEntry> Read(IEnumerable<YamlNode?> files) => [.. files.SelectMany(Entries).Where(IsFirst)];

    private IReadOnlyList<YamlEntry> Entries(YamlNode? file)
    {
        if (file is null || _read.Mapping(file, "the file") is not { } mapping)
        {
            IsComplete = false;
            return [];
        }

        var map = new MapReader(mapping, "this file", bag);
        var node = map.Required(topKey, $"begin the file with `{topKey}:`");
        map.Finish();
        var entries = node is null ? null : _read.Mapping(node, $"`{topKey}`")?.Entries;
        IsComplete &= entries is not null;
        return entries ?? [];
    }

    private bool IsFirst(YamlEntry entry)
    {
        if (areNames)
        {
            NameReader.Check(entry.Key, what, bag);
        }

        if (_taken.TryAdd(entry.Key.Text, entry.Key))
        {
            return true;
        }

        bag.Report(NameRules.Duplicate, entry.Key.Span, $"`{entry.Key.Text}` is already the name of {what} at {_taken[entry.Key.Text].Span}");
        return false;
    }
}
